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
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ChangeSetInfo.State;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.core.database.Verification;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.value.FieldType;
import org.kartotek.persistence.change.plan.RecordKey;
import org.kartotek.persistence.change.plan.RecordTokens;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.schema.FieldColumns;
import org.kartotek.persistence.verify.RecordCheck.Stored;

/** One run through all tables. */
final class Comparison {
    /** Cards whose tokens are looked at one by one. */
    private static final int DETAILED = 200;

    /** Below it a server has the words of records that went out of use by somebody who does not read all of their fields. */
    static final long ASIDE = -(1L << 61);

    private final Connection connection;
    private final Database database;
    private final Catalogue catalogue;
    private final RecordTokens tokens;
    private final Scan scan;
    private final Problems problems = new Problems();
    private final Map<Kind, Ledger> ledgers = new EnumMap<>(Kind.class);
    private final Map<Integer, String> scopes = new HashMap<>();
    private final BitSet changeSets = new BitSet();
    private final TokenSums expected = new TokenSums();

    Comparison(Connection connection, Database database, Scan scan) {
        this.connection = connection;
        this.database = database;
        this.catalogue = database.catalogue();
        this.tokens = new RecordTokens(catalogue);
        this.scan = scan;
        for (Kind kind : Kind.values()) {
            ledgers.put(kind, new Ledger());
        }
    }

    Verification run() throws SQLException {
        scan.read("select id, territory, owner from scope", row ->
                scopes.put(row.getInt(1), RecordCheck.pair(row.getString(2), row.getString(3))));
        checkChangeSets();
        long cards = 0;
        long records = 0;
        for (Kind kind : Kind.values()) {
            long count = checkRecords(kind);
            cards += kind.isCard() ? count : 0;
            records += count;
        }
        checkHistory();
        checkReferences();
        new TotalsCheck(scan, problems).run();
        new InvoiceCheck(scan, problems).run();
        checkTokens();
        new ContentCheck(scan, problems).run(database.dialect());
        return new Verification(cards, records, problems.sentences());
    }

    private void checkChangeSets() throws SQLException {
        Set<Long> writing = database.openChangeSets().ids();
        scan.read("select id, state from change_set", row -> {
            changeSets.set(Math.toIntExact(row.getLong(1)));
            if (State.OPEN.name().equals(row.getString(2)) && !writing.contains(row.getLong(1))) {
                problems.add(Messages.NEVER_DONE.with(row.getLong(1)));
            }
        });
    }

    private long checkRecords(Kind kind) throws SQLException {
        List<Field> fields =
                catalogue.allFields().stream().filter(field -> field.kind() == kind).toList();
        RecordCheck check = new RecordCheck(kind, fields, scopes, problems);
        return scan.read(check.select(), row -> checkRecord(check.read(row)));
    }

    private void checkRecord(Stored record) {
        Ledger cards = ledgers.get(Kind.CUSTOMER);
        Kind kind = record.key().kind();
        if (kind.isOnCard() && !cards.isPresent(record.cardId())) {
            problems.add(record.key(), Messages.CARD_MISSING);
        }
        if (!changeSets.get(Math.toIntExact(record.changedIn()))) {
            problems.add(record.key(), Messages.CHANGE_SET_MISSING);
        }
        if (kind.isAlone() && record.cardId() != kind.cardOf(record.key().id())) {
            problems.add(record.key(), Messages.FILED_ELSEWHERE);
        }
        ledgers.get(kind).present(record.key().id(), record.version(), record.archived());
        if (!record.archived() && (kind.isAlone() || !cards.isArchived(record.cardId()))) {
            expectTokens(record);
        }
    }

    private void expectTokens(Stored record) {
        for (Field field : tokens.fields(record.key().kind())) {
            RecordTokens.of(record.key(), record.cardId(), field, record.value(field.key()), token ->
                    expected.add(token.cardId(), token.text(), token.fieldId(), token.recordId()));
        }
    }

    private void checkHistory() throws SQLException {
        scan.read(
                "select set_id, kind, record_id, event, version from change_row where kind >= 0 order by set_id, seq",
                row -> note(
                        row.getLong(1),
                        new RecordKey(Kind.values()[row.getShort(2)], row.getLong(3)),
                        Event.values()[row.getShort(4)],
                        row.getInt(5)));
        for (Map.Entry<Kind, Ledger> each : ledgers.entrySet()) {
            Ledger ledger = each.getValue();
            ledger.forEachPresent(id -> compareWithHistory(new RecordKey(each.getKey(), id), ledger));
            ledger.forEachMissing(id ->
                    problems.add(new RecordKey(each.getKey(), id), Messages.HISTORY_ONLY));
        }
    }

    private void note(long setId, RecordKey record, Event event, int version) {
        Ledger ledger = ledgers.get(record.kind());
        ledger.recorded(record.id(), setId, version);
        if (event == Event.CREATED) {
            ledger.recordedCreation(record.id());
        } else if (event != Event.CHANGED) {
            ledger.recordedArchived(record.id(), version, event == Event.ARCHIVED);
        }
        if (!changeSets.get(Math.toIntExact(setId))) {
            problems.add(record, Messages.CHANGE_WITHOUT_SET);
        }
    }

    private void compareWithHistory(RecordKey record, Ledger ledger) {
        if (!ledger.isRecordedCreated(record.id())) {
            problems.add(record, Messages.NEVER_CREATED);
        }
        if (ledger.version(record.id()) != ledger.recordedVersion(record.id())) {
            problems.add(record, Messages.WRONG_VERSION);
        }
        if (ledger.isArchived(record.id()) != ledger.isRecordedArchived(record.id())) {
            problems.add(record, Messages.IN_USE);
        }
    }

    private void checkReferences() throws SQLException {
        for (Field field : catalogue.allFields()) {
            if (field.type() == FieldType.REFERENCE) {
                String column = FieldColumns.value(field);
                scan.read("select id, " + column + " from " + field.kind().key() + " where " + column + " is not null", row -> {
                    if (!ledgers.get(field.target()).isPresent(row.getLong(2))) {
                        problems.add(new RecordKey(field.kind(), row.getLong(1)), field, Messages.REFERENCE_MISSING);
                    }
                });
            }
        }
    }

    private void checkTokens() throws SQLException {
        TokenSums stored = new TokenSums();
        scan.read("select token, card_id, field_id, record_id from token where card_id > " + ASIDE, row ->
                stored.add(row.getLong(2), row.getString(1), row.getInt(3), row.getLong(4)));
        List<Long> wrong = expected.differences(stored);
        if (wrong.isEmpty()) {
            return;
        }
        Map<Long, List<Sentence>> fields = new WrongTokens(connection, catalogue, tokens, ledgers.get(Kind.CUSTOMER))
                .fields(new HashSet<>(wrong.subList(0, Math.min(wrong.size(), DETAILED))), scan);
        for (long card : wrong) {
            List<Sentence> wrongOnes = fields.getOrDefault(card, List.of());
            problems.add(
                    card < 0 ? new RecordKey(Kind.ARTICLE, -card) : RecordKey.card(card),
                    wrongOnes.isEmpty() ? Messages.WRONG_WORDS : Messages.WRONG_WORDS_OF.with(wrongOnes));
        }
    }
}
