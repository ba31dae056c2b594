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
import java.util.List;
import org.kartotek.core.audit.AuditEvent;
import org.kartotek.core.change.ChangeSetInfo.State;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.persistence.audit.EmbeddedEntries;
import org.kartotek.persistence.catalogue.CatalogueVersion;
import org.kartotek.persistence.rights.GivenRights;
import org.kartotek.persistence.rights.RightsText;
import org.kartotek.persistence.rights.RoleWriter;

/** Changes roles and users of an embedded database. */
public final class DerbyRightsStore implements RightsStore {
    @Override
    public long change(
            Connection connection, SetHead head, long version, GivenRights before, GivenRights after, List<RightsText.Change> changes)
            throws SQLException {
        CatalogueVersion.raise(connection);
        OpenSet set = DerbyChangeStore.begin(connection, head, State.DONE);
        DerbyHistory history = new DerbyHistory(connection, set);
        for (RightsText.Change change : changes) {
            Event event = RightsStore.event(change, before, after);
            write(connection, change, event, after);
            history.writeRights(event, RightsText.of(change));
        }
        DerbyChangeStore.closeUndone(connection, set);
        EmbeddedEntries.append(connection, head.login(), AuditEvent.RIGHTS, "change set " + set.id(), changes.size());
        return set.id();
    }

    private static void write(Connection connection, RightsText.Change change, Event event, GivenRights after) throws SQLException {
        if (!change.ofRole()) {
            RoleWriter.put(connection, after.users().get(change.key()));
        } else if (event == Event.ARCHIVED) {
            RoleWriter.remove(connection, change.key());
        } else {
            RoleWriter.put(connection, after.roles().get(change.key()));
        }
    }
}
