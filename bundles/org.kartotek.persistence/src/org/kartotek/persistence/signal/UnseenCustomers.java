/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.signal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kartotek.core.audit.AuditEvent;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.rights.Session;
import org.kartotek.core.signal.CustomerSignal;
import org.kartotek.core.signal.ExactName;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.SortKey;
import org.kartotek.persistence.audit.EmbeddedEntries;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.connect.ScopePredicate;
import org.kartotek.persistence.schema.FieldColumns;
import org.kartotek.persistence.schema.Instants;

/**
 * Customers of an embedded database whom a session does not see, by what names them exactly, in fields that it may read. What it answers it
 * writes into the audit log, in the same transaction. {@code functions.sql} beside it does the same on a server. One thread.
 */
final class UnseenCustomers {
    /** More answers within an hour somebody does not get: nobody calls so many customers of others by mistake. */
    private static final int MOST_ANSWERS = 30;
    /** Entries of the log in which they are looked for. */
    private static final int LAST_ENTRIES = 5_000;
    /** More cards or records with one word are not looked at. */
    private static final int MOST = 200;

    private final Connection connection;
    private final Session session;
    private final Catalogue readable;
    private final ScopePredicate scopes;
    private final String open;

    /** @param scope of the card */
    private record Hit(long card, int scope) {}

    UnseenCustomers(Connection connection, Database database, Session session) throws SQLException {
        this.connection = connection;
        this.session = session;
        this.readable = database.catalogue(session);
        this.scopes = database.scopes().visibleTo(session, connection);
        String hiding = database.openChangeSets().hiding("c.changed_in");
        this.open = " and c.archived = 0" + (hiding.isEmpty() ? "" : " and " + hiding);
    }

    Optional<CustomerSignal> ask(ExactName named) throws SQLException {
        List<Hit> found = new ArrayList<>();
        byKey("number", "number_uk", named.number(), found);
        for (String key : named.nameKeys()) {
            byKey("name", "f_name_sk", key, found);
        }
        for (String word : named.words()) {
            byReach(named, word, found);
        }
        List<Hit> unseen = found.stream().filter(this::isUnseen).sorted(Comparator.comparing(Hit::card)).toList();
        if (unseen.isEmpty() || hasHeardEnough()) {
            return Optional.empty();
        }
        for (Hit hit : unseen) {
            Optional<String> owner = owner(hit);
            if (owner.isPresent()) {
                return Optional.of(told(hit, owner.get()));
            }
        }
        return Optional.of(told(unseen.getFirst(), ""));
    }

    /** Whoever is denied a company hears nothing of it, not even that. */
    private boolean isUnseen(Hit hit) {
        return !scopes.isDenied(hit.card()) && !scopes.admits(hit.scope(), hit.card());
    }

    private void byKey(String field, String column, String key, List<Hit> found) throws SQLException {
        if (key.isEmpty() || readable.find(Kind.CUSTOMER, field).isEmpty()) {
            return;
        }
        String sql = "select c.id, c.scope_id from customer c where c." + column + " = ?" + open + " fetch first " + MOST + " rows only";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Hit(row.getLong(1), row.getInt(2)));
                }
            }
        }
    }

    private void byReach(ExactName named, String word, List<Hit> found) throws SQLException {
        List<Field> fields = readable.allFields().stream().filter(UnseenCustomers::reaches).toList();
        if (fields.isEmpty()) {
            return;
        }
        String ids = fields.stream().map(field -> String.valueOf(field.id())).collect(Collectors.joining(","));
        String sql = "select distinct t.record_id, t.field_id from token t where t.token >= ? and t.token < ? and t.field_id in (" + ids
                + ") fetch first " + MOST + " rows only";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, word);
            select.setString(2, SortKey.after(word));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    int id = row.getInt(2);
                    Field field = fields.stream().filter(each -> each.id() == id).findFirst().orElseThrow();
                    compare(named, field, row.getLong(1), found);
                }
            }
        }
    }

    private static boolean reaches(Field field) {
        boolean typed = field.type() == FieldType.PHONE || field.type() == FieldType.EMAIL;
        boolean point = field.kind() == Kind.CONTACT_POINT && field.key().equals("value");
        return (typed || point) && (field.kind().isCard() || field.kind().isOnCard()) && !field.is(FieldTrait.RETIRED);
    }

    /** A word leads to parts of numbers too; what stands in the field decides. */
    private void compare(ExactName named, Field field, long record, List<Hit> found) throws SQLException {
        boolean card = field.kind().isCard();
        String from = card ? "customer c where c.id = ?" : "customer c, " + field.kind().key()
                + " m where m.id = ? and m.archived = 0 and c.id = m.customer_id";
        String value = (card ? "c." : "m.") + FieldColumns.value(field);
        String sql = "select c.id, c.scope_id, c.f_country, " + value + " from " + from + open;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, record);
            try (ResultSet row = select.executeQuery()) {
                if (row.next() && row.getString(4) != null
                        && named.isReachedBy(field.type(), row.getString(4), Optional.ofNullable(row.getString(3)))) {
                    found.add(new Hit(row.getLong(1), row.getInt(2)));
                }
            }
        }
    }

    private boolean hasHeardEnough() throws SQLException {
        String sql = "select count(*) from audit_entry where id > (select max(id) from audit_entry) - " + LAST_ENTRIES
                + " and login = ? and event = ? and made_at > ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, session.login());
            select.setString(2, AuditEvent.SIGNAL.key());
            Instants.bind(select, 3, Instant.now().minus(Duration.ofHours(1)));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1) >= MOST_ANSWERS;
            }
        }
    }

    /** Who looks after a card and is let in. */
    private Optional<String> owner(Hit hit) throws SQLException {
        String sql = "select u.name from scope s, app_user u where s.id = ? and u.login = s.owner and u.active = 1";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, hit.scope());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private CustomerSignal told(Hit hit, String owner) throws SQLException {
        EmbeddedEntries.append(connection, session.login(), AuditEvent.SIGNAL, Kind.CUSTOMER.key() + ' ' + hit.card(), 1);
        return new CustomerSignal(owner);
    }
}
