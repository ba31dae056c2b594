/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.value.FieldType;
import org.kartotek.persistence.change.plan.InvoiceBooks;
import org.kartotek.persistence.change.plan.PresentCards;
import org.kartotek.persistence.change.plan.PresentRecord;
import org.kartotek.persistence.change.plan.RecordKey;
import org.kartotek.persistence.change.plan.RecordTokens;
import org.kartotek.persistence.schema.Dialect;

/** The records as they stand, read over a connection. */
public final class StoredCards implements PresentCards {
    private static final long NO_CARD = 0;

    private final Connection connection;
    private final Dialect dialect;
    private final Predicate<String> heldNumber;
    private final Map<Kind, RecordRows> rows = new EnumMap<>(Kind.class);
    private final RecordTokens tokens;
    private final InvoiceBooks books;

    /**
     * Reads what a plan of some edits needs: the fields that they name, and every other but long texts that nothing depends on and
     * retired ones.
     *
     * @param columns the fields that can be read at all
     * @param heldNumber whether a folded number is kept for a card that may still get it back
     */
    public StoredCards(
            Connection connection,
            Dialect dialect,
            Catalogue catalogue,
            Predicate<Field> columns,
            List<RecordEdit> edits,
            Predicate<String> heldNumber) {
        this.connection = connection;
        this.dialect = dialect;
        this.books = new StoredBooks(
                connection,
                dialect,
                catalogue.allFields().stream().filter(field -> field.kind() == Kind.INVOICE_LINE).allMatch(columns));
        this.heldNumber = heldNumber;
        this.tokens = new RecordTokens(catalogue);
        for (Kind kind : Kind.values()) {
            Set<String> named = named(kind, edits);
            List<Field> needed = catalogue.allFields().stream()
                    .filter(field -> field.kind() == kind && (named.contains(field.key()) || isNeeded(field)))
                    .toList();
            rows.put(kind, new RecordRows(kind, needed, columns));
        }
    }

    private static boolean isNeeded(Field field) {
        return !field.is(FieldTrait.RETIRED) && (field.type() != FieldType.LONG_TEXT || RecordTokens.isSearchable(field));
    }

    private static Set<String> named(Kind kind, List<RecordEdit> edits) {
        Set<String> named = new HashSet<>();
        edits.stream().filter(edit -> edit.kind() == kind).forEach(edit -> named.addAll(edit.values().keySet()));
        return named;
    }

    @Override
    public Map<RecordKey, PresentRecord> records(Collection<RecordKey> keys) throws SQLException {
        Map<Kind, List<Long>> ids = new EnumMap<>(Kind.class);
        keys.forEach(key -> ids.computeIfAbsent(key.kind(), kind -> new ArrayList<>()).add(key.id()));
        Map<RecordKey, PresentRecord> records = new HashMap<>();
        for (Map.Entry<Kind, List<Long>> each : ids.entrySet()) {
            RecordRows reader = rows.get(each.getKey());
            IdBatches.read(connection, reader.select() + " where id in ({ids})", each.getValue(), row -> {
                PresentRecord record = reader.read(row);
                records.put(record.key(), record);
            });
        }
        return records;
    }

    @Override
    public List<PresentRecord> partsInUse(Collection<Long> cardIds) throws SQLException {
        List<PresentRecord> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind.isOnCard() && !tokens.fields(kind).isEmpty()) {
                RecordRows reader = rows.get(kind);
                String sql = reader.select() + " where customer_id in ({ids}) and archived = 0";
                IdBatches.read(connection, sql, cardIds, row -> parts.add(reader.read(row)));
            }
        }
        return parts;
    }

    @Override
    public List<PresentRecord> linesInUse(Kind whole, Collection<Long> ids) throws SQLException {
        List<PresentRecord> lines = new ArrayList<>();
        RecordRows reader = rows.get(whole.line().orElseThrow());
        String sql = reader.select() + " where f_" + whole.key() + " in ({ids}) and archived = 0";
        IdBatches.read(connection, sql, ids, row -> lines.add(reader.read(row)));
        return lines;
    }

    @Override
    public InvoiceBooks books() {
        return books;
    }

    /** On a server cards that the user does not see are in nobody's rows; a function says which numbers they have. */
    @Override
    public Map<String, Long> holders(Collection<String> foldedNumbers) throws SQLException {
        Map<String, Long> holders = new HashMap<>();
        foldedNumbers.stream().filter(heldNumber).forEach(number -> holders.put(number, NO_CARD));
        IdBatches.read(
                connection,
                dialect == Dialect.DERBY
                        ? "select number_uk, id from customer where number_uk in ({ids})"
                        : "select number, card from number_holders(array[{ids}])",
                foldedNumbers,
                row -> holders.put(row.getString(1), row.getLong(2)));
        return holders;
    }
}
