/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.kartotek.core.audit.AuditEntry;
import org.kartotek.core.audit.AuditEvent;
import org.kartotek.core.audit.AuditLog;
import org.kartotek.core.audit.SeenCard;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Session;
import org.kartotek.core.rights.SessionWatch;
import org.kartotek.core.text.PlainText;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.schema.Dialect;

/**
 * Keeps the audit log: on a server through functions of the owner, since nobody else may write the table or read it. What sessions are
 * refused is written a moment later, and which cards they open some moments later, so that neither takes time.
 */
public final class StoredAudit implements AuditLog, SessionWatch, AutoCloseable {
    private static final long REFUSED_MILLIS = 1_000;
    private static final long OPENED_MILLIS = 10_000;
    /** Of one entry: their ids take less than a million bytes, whatever they are. */
    private static final int MOST_RECORDS = 100_000;

    private static final int LONGEST_SUBJECT = 200;
    private static final byte[] NONE = {};

    private final Database database;
    private final boolean embedded;
    private final AuditReader reader;
    private final NoteQueue<Refused> refusals = new NoteQueue<>(REFUSED_MILLIS, this::writeRefused);
    private final NoteQueue<Opened> openings = new NoteQueue<>(OPENED_MILLIS, this::writeOpened);

    public StoredAudit(Database database) {
        this.database = database;
        this.embedded = database.dialect() == Dialect.DERBY;
        this.reader = new AuditReader(database);
        database.onRefusal(() -> refused("", new Refusal(Refusal.Path.SERVER, "")));
    }

    /**
     * A refusal that is to be written.
     *
     * @param login whose; on a server that of the connection counts
     * @param refusal what was refused, or null
     * @param missed what was not found instead, or null
     */
    private record Refused(String login, Refusal refusal, MissedRecord missed) {}

    private record Opened(String login, long card) {}

    @Override
    public void refused(String login, Refusal refusal) {
        refusals.add(new Refused(login, refusal, null));
    }

    @Override
    public void missed(Session session, Refusal.Path path, String table, long id) {
        MissedRecord missed = new MissedRecord(session, path, table, id);
        if (!missed.isNowhere()) {
            refusals.add(new Refused(session.login(), null, missed));
        }
    }

    @Override
    public void opened(String login, long card) {
        if (card > 0) {
            openings.add(new Opened(login, card));
        }
    }

    private void writeRefused(Map<Refused, Long> taken) {
        database.note(connection -> {
            for (Map.Entry<Refused, Long> each : taken.entrySet()) {
                write(connection, each.getKey(), each.getValue());
            }
            return null;
        });
    }

    private void write(Connection connection, Refused note, long times) throws SQLException {
        MissedRecord missed = note.missed();
        if (missed == null) {
            append(connection, note.login(), AuditEvent.NOT_ALLOWED, subject(note.refusal()), times, NONE);
        } else if (!missed.isSeen(connection, database.scopes())) {
            write(connection, missed, times);
        }
    }

    /** A report may be called anything by whoever asks for it. */
    private static String subject(Refusal refusal) {
        String text = PlainText.of(refusal.text().replaceAll("\\s", " "));
        return text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST_SUBJECT, text.codePointCount(0, text.length()))));
    }

    private void write(Connection connection, MissedRecord missed, long times) throws SQLException {
        if (!embedded) {
            callMissed(connection, missed, times);
        } else if (missed.isThere(connection)) {
            append(connection, missed.session().login(), AuditEvent.NOT_ALLOWED, missed.refusal().text(), times, NONE);
        }
    }

    /** The server sees for itself whether the record is there. */
    private static void callMissed(Connection connection, MissedRecord missed, long times) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement("select record_missed(?, ?, ?, ?)")) {
            call.setString(1, missed.refusal().text());
            call.setString(2, missed.table());
            call.setLong(3, missed.id());
            call.setLong(4, times);
            call.executeQuery().close();
        }
    }

    /** One entry for all that somebody has opened in the meantime. */
    private void writeOpened(Map<Opened, Long> taken) {
        Map<String, Set<Long>> cards = new LinkedHashMap<>();
        taken.keySet().forEach(note -> cards.computeIfAbsent(note.login(), login -> new TreeSet<>()).add(note.card()));
        database.note(connection -> {
            for (Map.Entry<String, Set<Long>> each : cards.entrySet()) {
                append(connection, each.getKey(), AuditEvent.OPEN, "", each.getValue().size(), CardIds.write(each.getValue()));
            }
            return null;
        });
    }

    @Override
    public void record(Session session, AuditEvent event, String subject, long amount) {
        database.note(connection -> {
            append(connection, session.login(), event, subject, amount, NONE);
            return null;
        });
    }

    @Override
    public void record(Session session, AuditEvent event, String subject, Kind kind, Collection<Long> records) {
        List<Long> all = List.copyOf(records);
        database.note(connection -> {
            for (int from = 0; from == 0 || from < all.size(); from += MOST_RECORDS) {
                List<Long> some = all.subList(from, Math.min(all.size(), from + MOST_RECORDS));
                byte[] cards = CardIds.write(cards(connection, kind, some));
                append(connection, session.login(), event, subject, some.size(), cards);
            }
            return null;
        });
    }

    /** The cards that records are or hang on. */
    private Collection<Long> cards(Connection connection, Kind kind, Collection<Long> records) throws SQLException {
        if (kind.isCard() || kind.isAlone()) {
            return kind.isCard() ? records : List.of();
        }
        Set<Long> cards = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select distinct customer_id from " + kind.key() + " where id " + (embedded ? "= ?" : "= any (?)"))) {
            if (!embedded) {
                select.setArray(1, connection.createArrayOf("bigint", records.toArray()));
                addAll(cards, select);
                return cards;
            }
            for (long record : records) {
                select.setLong(1, record);
                addAll(cards, select);
            }
        }
        return cards;
    }

    private static void addAll(Set<Long> cards, PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                cards.add(row.getLong(1));
            }
        }
    }

    private void append(Connection connection, String login, AuditEvent event, String subject, long amount, byte[] cards)
            throws SQLException {
        if (embedded) {
            EmbeddedEntries.append(connection, login, event, subject, amount, cards);
            return;
        }
        try (PreparedStatement call = connection.prepareStatement("select record_seen(?, ?, ?, ?)")) {
            call.setString(1, event.key());
            call.setString(2, subject);
            call.setLong(3, amount);
            call.setBytes(4, cards);
            call.executeQuery().close();
        }
    }

    /** Adds an entry about a user inside the transaction of the connection, which is that of the owner of a server. */
    public static void append(Connection connection, AuditEvent event, String subject) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement("select append_audit(?, ?, 1)")) {
            call.setString(1, event.key());
            call.setString(2, subject);
            call.executeQuery().close();
        }
    }

    @Override
    public List<AuditEntry> newest(Session session, int limit) {
        prepare(session);
        List<AuditEntry> entries = new ArrayList<>();
        reader.newest(limit, entries::add);
        return entries;
    }

    /** What waits is written before it is read. */
    private void prepare(Session session) {
        session.require(Action.ADMINISTER);
        refusals.flush();
        openings.flush();
    }

    @Override
    public OptionalLong firstBroken(Session session) {
        prepare(session);
        AuditChain chain = new AuditChain();
        OptionalLong[] broken = {OptionalLong.empty()};
        reader.all((entry, cards) -> {
            broken[0] = chain.follow(entry, cards);
            return broken[0].isEmpty();
        });
        return broken[0];
    }

    @Override
    public List<SeenCard> seen(Session session, String login, Instant from, Instant to) {
        prepare(session);
        Map<Long, SeenCard> seen = new LinkedHashMap<>();
        reader.about(login, from, to, (entry, cards) -> {
            CardIds.read(cards, card -> seen.merge(card, SeenCard.once(card, entry.event(), entry.at()), SeenCard::and));
            return true;
        });
        return List.copyOf(seen.values());
    }

    @Override
    public List<SeenCard> couldSee(Session session, String login, Instant from, Instant to) {
        prepare(session);
        List<AuditEntry> entries = new ArrayList<>();
        reader.admissions(login, entries::add);
        return database.snapshot(connection -> {
            Optional<AuditedUser> user = AuditedUser.find(connection, login);
            return user.isEmpty()
                    ? List.of()
                    : new CouldSee(login, from, to, RightsPast.of(connection, user.get(), entries)).read(connection, database, session);
        });
    }

    /** Writes what was taken down and waits. */
    @Override
    public void close() {
        refusals.close();
        openings.close();
    }
}
