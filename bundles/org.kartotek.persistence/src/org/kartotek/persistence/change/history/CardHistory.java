/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.HistoryEntry;
import org.kartotek.core.change.NoSuchCardException;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.connect.Database;

/** What happened to a card, as far as a session may see the fields. */
public final class CardHistory {
    private final Database database;

    public CardHistory(Database database) {
        this.database = database;
    }

    /**
     * @return newest first; what one change set did in the order in which it did it
     * @throws NoSuchCardException where the card does not exist for the session
     */
    public List<HistoryEntry> of(Session session, long cardId) {
        return database.read(connection -> read(connection, session, cardId));
    }

    private List<HistoryEntry> read(Connection connection, Session session, long cardId) throws SQLException {
        Catalogue catalogue = database.catalogue();
        Catalogue readable = session.rights().visiblePart(catalogue);
        StoredCard card = StoredCard.read(connection, catalogue, Set.of(cardId)).get(cardId);
        if (card == null || card.customer(cardId).filter(new CardAccess(database, session)::admits).isEmpty()) {
            throw new NoSuchCardException(cardId);
        }
        List<ChangeRow> rows =
                card.rows().values().stream().flatMap(Collection::stream).toList();
        Map<Long, ChangeSetInfo> heads = new ChangeSetHeads(connection)
                .byId(rows.stream().map(ChangeRow::setId).collect(Collectors.toSet()));
        List<HistoryEntry> entries = new ArrayList<>();
        rows.stream().sorted(newestFirst(heads)).forEach(row -> {
            Optional<Field> field = readable.byId(row.fieldId());
            if (!row.isFieldChange() || field.isPresent()) {
                entries.add(entry(row, field, card, heads.get(row.setId())));
            }
        });
        return entries;
    }

    private static Comparator<ChangeRow> newestFirst(Map<Long, ChangeSetInfo> heads) {
        return Comparator.comparing((ChangeRow row) -> heads.get(row.setId()).at())
                .thenComparing(ChangeRow::setId)
                .reversed()
                .thenComparingInt(ChangeRow::seq);
    }

    private static HistoryEntry entry(ChangeRow row, Optional<Field> field, StoredCard card, ChangeSetInfo head) {
        return new HistoryEntry(
                head.id(),
                head.at(),
                head.login(),
                head.reason(),
                row.key().kind(),
                row.key().id(),
                row.event(),
                field,
                row.before(),
                field.map(each -> card.after(row, each)).orElse(Value.UNKNOWN));
    }
}
