/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kartotek.bench.site.Site;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.HistoryEntry;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.PageKey;
import org.kartotek.core.search.Tokens;
import org.kartotek.core.value.SortKey;
import org.kartotek.core.value.Value;

/** Saves another city on a card: the field, its sort key, its search tokens, the change set, and the commit. */
final class SaveOperation implements Operation {
    private static final List<String> CITIES = List.of("Roskilde", "Bad Homburg", "San Sebastián", "Rzeszów", "Тверь", "Montpellier", "Umeå");

    private final CardIndex index;
    private final BenchRole role;
    private final List<PageKey> cards;
    private final Connection copy;
    private final ChangeSetNumbers numbers;
    private final Field city;
    private CardRecord present;
    private String before;
    private String after;
    private int round;

    /**
     * @param copy a connection to the tables of the copy, which commits when it is told to
     */
    SaveOperation(Site site, Connection copy, ChangeSetNumbers numbers, BenchRole role, List<PageKey> cards) {
        this.index = role.index();
        this.role = role;
        this.cards = cards;
        this.copy = copy;
        this.numbers = numbers;
        this.city = index.catalogue(role.session()).field(Kind.CUSTOMER, "city");
    }

    @Override
    public String name() {
        return "save a field";
    }

    @Override
    public void prepare() {
        long id = cards.get(round++ % cards.size()).id();
        present = index.cards().byId(role.session(), id).orElseThrow().customer();
        before = present.value(city.key()).content().map(String::valueOf).orElse("");
        int place = CITIES.indexOf(before);
        after = CITIES.get(place < 0 ? round % CITIES.size() : (place + 1) % CITIES.size());
    }

    @Override
    public void ours(int time) {
        RecordEdit edit = RecordEdit.update(
                Kind.CUSTOMER, present.id(), present.id(), present.version(), Map.of(city.key(), Value.of(after)));
        index.changes().commit(role.session(), Reason.EDIT, "", List.of(edit));
    }

    @Override
    public void raw(int time) throws SQLException {
        long set = numbers.next();
        updateCard(set);
        replaceTokens();
        writeChange(set);
        copy.commit();
    }

    private void updateCard(long set) throws SQLException {
        try (PreparedStatement update = copy.prepareStatement("update customer set f_city = ?, f_city_st = null, f_city_sk = ?,"
                + " version = version + 1, changed_in = ? where id = ? and version = ?")) {
            update.setString(1, after);
            update.setString(2, SortKey.of(city.type(), Value.of(after)));
            update.setLong(3, set);
            update.setLong(4, present.id());
            update.setInt(5, present.version());
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("the copy differs from ours");
            }
        }
    }

    private void replaceTokens() throws SQLException {
        Set<String> old = Tokens.of(city.type(), before);
        try (PreparedStatement delete =
                copy.prepareStatement("delete from token where token = ? and card_id = ? and field_id = ? and record_id = ?")) {
            for (String token : old) {
                bind(delete, token);
            }
            delete.executeBatch();
        }
        try (PreparedStatement insert = copy.prepareStatement("insert into token (token, card_id, field_id, record_id) values (?,?,?,?)")) {
            for (String token : Tokens.of(city.type(), after)) {
                bind(insert, token);
            }
            insert.executeBatch();
        }
    }

    private void bind(PreparedStatement statement, String token) throws SQLException {
        statement.setString(1, token);
        statement.setLong(2, present.id());
        statement.setInt(3, city.id());
        statement.setLong(4, present.id());
        statement.addBatch();
    }

    private void writeChange(long set) throws SQLException {
        try (PreparedStatement insert = copy.prepareStatement(
                "insert into change_set (id, made_at, login, reason, note, state) values (?,?,?,?,'',?)")) {
            insert.setLong(1, set);
            insert.setTimestamp(2, Timestamp.valueOf(LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC)));
            insert.setString(3, "raw");
            insert.setString(4, Reason.EDIT.name());
            insert.setString(5, ChangeSetInfo.State.DONE.name());
            insert.executeUpdate();
        }
        try (PreparedStatement insert = copy.prepareStatement("insert into change_row (set_id, seq, kind, record_id, card_id, field_id,"
                + " event, version, before_state, before_text) values (?,1,?,?,?,?,?,?,0,?)")) {
            insert.setLong(1, set);
            insert.setInt(2, Kind.CUSTOMER.ordinal());
            insert.setLong(3, present.id());
            insert.setLong(4, present.id());
            insert.setInt(5, city.id());
            insert.setInt(6, HistoryEntry.Event.CHANGED.ordinal());
            insert.setInt(7, present.version() + 1);
            insert.setString(8, before);
            insert.executeUpdate();
        }
    }
}
