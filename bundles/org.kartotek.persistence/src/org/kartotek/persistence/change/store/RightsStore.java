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
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.persistence.rights.GivenRights;
import org.kartotek.persistence.rights.RightsText;

/** Writes changes of roles and users inside the transaction of a connection, as a change set; the caller commits. */
public interface RightsStore {

    /**
     * @param version of the catalogue that the change was checked against
     * @param before roles and users as they are
     * @param after as they shall be
     * @param changes what differs
     * @return id of the change set
     */
    long change(
            Connection connection, SetHead head, long version, GivenRights before, GivenRights after, List<RightsText.Change> changes)
            throws SQLException;

    /** What happens to the role or the user of a change. */
    static Event event(RightsText.Change change, GivenRights before, GivenRights after) {
        boolean there = !change.ofRole() || before.role(change.key()).isPresent();
        boolean stays = !change.ofRole() || after.role(change.key()).isPresent();
        return !there ? Event.CREATED : stays ? Event.CHANGED : Event.ARCHIVED;
    }
}
