/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.persistence.change.plan.PresentRecord;
import org.kartotek.persistence.change.plan.RecordTokens;
import org.kartotek.persistence.change.plan.Token;
import org.kartotek.persistence.change.store.IdBatches;
import org.kartotek.persistence.change.store.RecordRows;

/** Finds the fields whose tokens are wrong, for a few cards that are known to have such. */
final class WrongTokens {
    private final Connection connection;
    private final Catalogue catalogue;
    private final RecordTokens tokens;
    private final Ledger cards;

    WrongTokens(Connection connection, Catalogue catalogue, RecordTokens tokens, Ledger cards) {
        this.connection = connection;
        this.catalogue = catalogue;
        this.tokens = tokens;
        this.cards = cards;
    }

    /** The fields, by id of the card. */
    Map<Long, List<Sentence>> fields(Set<Long> cardIds, Scan scan) throws SQLException {
        Set<Token> differing = expected(cardIds);
        scan.read("select token, card_id, field_id, record_id from token where card_id > " + Comparison.ASIDE, row -> {
            if (cardIds.contains(row.getLong(2))) {
                Token stored = new Token(row.getString(1), row.getLong(2), row.getInt(3), row.getLong(4));
                // what is expected and stored drops out; what is only one of both stays
                if (!differing.remove(stored)) {
                    differing.add(stored);
                }
            }
        });
        Map<Long, Set<Integer>> ids = new HashMap<>();
        differing.forEach(
                each -> ids.computeIfAbsent(each.cardId(), id -> new TreeSet<>()).add(each.fieldId()));
        Map<Long, List<Sentence>> names = new HashMap<>();
        ids.forEach((card, fields) ->
                names.put(card, fields.stream().map(this::name).toList()));
        return names;
    }

    private Sentence name(int fieldId) {
        return catalogue.byId(fieldId).map(WrongTokens::name).map(Sentence::verbatim).orElse(Messages.UNKNOWN_FIELD);
    }

    private static String name(Field field) {
        return field.kind().isCard() ? field.key() : field.kind().key() + '.' + field.key();
    }

    private Set<Token> expected(Set<Long> cardIds) throws SQLException {
        Set<Token> expected = new HashSet<>();
        for (Kind kind : Kind.values()) {
            List<Field> fields = tokens.fields(kind);
            RecordRows rows = new RecordRows(kind, fields);
            String sql = rows.select() + " where " + RecordRows.cardColumn(kind) + " in ({ids}) and archived = 0";
            IdBatches.read(connection, sql, cardIds, row -> {
                PresentRecord record = rows.read(row);
                if (kind.isAlone() || !cards.isArchived(record.cardId())) {
                    expected.addAll(tokens.of(record));
                }
            });
        }
        return expected;
    }
}
