/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.connect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.schema.Dialect;

/**
 * The interned pairs of territory and owner. A pair keeps its id for ever, so that what was read once stays right; table
 * {@code scope} holds an empty text where a card has no territory or no owner. Thread-safe.
 */
public final class Scopes {
    /** How old the knowledge may be of pairs that other clients of a server have interned. */
    private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Database database;
    private final Map<Pair, Integer> known = new ConcurrentHashMap<>();
    /** Null before the first. */
    private volatile Look last;

    private record Pair(String territory, String owner) {}

    /**
     * @param writes of this process before it
     */
    private record Look(long writes, long at) {}

    Scopes(Database database) {
        this.database = database;
    }

    /**
     * Which cards the session may see.
     *
     * @param connection to look for pairs that were interned since: by this process at once, by other clients within a second
     */
    public ScopePredicate visibleTo(Session session, Connection connection) throws SQLException {
        RowScope rows = session.rights().rows();
        if (rows instanceof RowScope.Everything) {
            return ScopePredicate.EVERYTHING.without(session.rights().denied());
        }
        refresh(connection);
        List<Integer> seen = known.entrySet().stream()
                .filter(each -> rows.admits(
                        orNull(each.getKey().territory()), orNull(each.getKey().owner()), session.login()))
                .map(Map.Entry::getValue)
                .toList();
        return ScopePredicate.of(seen).without(session.rights().denied());
    }

    /**
     * The id of a pair, interned in a transaction of its own where it is new: ids outlive a transaction that is rolled back. For
     * the embedded database; on a server the writing function interns.
     *
     * @param territory key of the territory, or null
     * @param owner login of the owner, or null
     */
    public int idOf(String territory, String owner) {
        Pair pair = new Pair(orEmpty(territory), orEmpty(owner));
        Integer id = known.get(pair);
        return id != null ? id : intern(pair);
    }

    private synchronized int intern(Pair pair) {
        int id = database.write(connection -> {
            refresh(connection);
            Integer there = known.get(pair);
            return there != null ? there : insert(connection, pair);
        });
        known.put(pair, id);
        return id;
    }

    private int insert(Connection connection, Pair pair) throws SQLException {
        int id = (int) nextId(connection, database.dialect());
        try (PreparedStatement insert = connection.prepareStatement("insert into scope (id, territory, owner) values (?,?,?)")) {
            insert.setInt(1, id);
            insert.setString(2, pair.territory());
            insert.setString(3, pair.owner());
            insert.executeUpdate();
        }
        return id;
    }

    private static long nextId(Connection connection, Dialect dialect) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(dialect.nextValue("scope_id_seq"))) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Pairs are never removed or changed, so that their number tells whether there are new ones. */
    private void refresh(Connection connection) throws SQLException {
        Look now = new Look(database.writes(), System.nanoTime());
        if (isTrusted(last, now)) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            if (count(statement) != known.size()) {
                known.putAll(load(statement));
            }
        }
        last = now;
    }

    /** On an embedded database nobody else interns any. */
    private boolean isTrusted(Look former, Look now) {
        if (former == null || database.dialect() == Dialect.DERBY) {
            return former != null;
        }
        return now.writes() == former.writes() && now.at() - former.at() < TRUSTED_NANOS;
    }

    private static int count(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from scope")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Map<Pair, Integer> load(Statement statement) throws SQLException {
        Map<Pair, Integer> pairs = new HashMap<>();
        try (ResultSet row = statement.executeQuery("select id, territory, owner from scope")) {
            while (row.next()) {
                pairs.put(new Pair(row.getString(2), row.getString(3)), row.getInt(1));
            }
        }
        return pairs;
    }

    private static String orEmpty(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
