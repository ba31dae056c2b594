/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.change.plan.Planner;
import org.kartotek.persistence.change.plan.Touched;
import org.kartotek.persistence.change.plan.WriteContext;
import org.kartotek.persistence.change.plan.WritePlan;
import org.kartotek.persistence.change.store.OpenSet;
import org.kartotek.persistence.change.store.StoredCards;
import org.kartotek.persistence.connect.Database;

/** Plans the edits of one change set against the records as they stand. */
final class EditPlanning {
    private final Database database;
    private final Session session;
    private final Reason reason;
    private final HeldNumbers held;
    private final Touched touched = new Touched();

    /**
     * @param held numbers that others have given up without being done
     */
    EditPlanning(Database database, Session session, Reason reason, HeldNumbers held) {
        this.database = database;
        this.session = session;
        this.reason = reason;
        this.held = held;
    }

    /**
     * @param own the change set if it has been begun, or null
     */
    WritePlan plan(Connection connection, OpenSet own, List<RecordEdit> edits) throws SQLException {
        Catalogue catalogue = database.catalogue();
        WriteContext context =
                new WriteContext(session, catalogue, session.rights().visiblePart(catalogue), reason, touched, others(own));
        StoredCards cards = new StoredCards(
                connection, database.dialect(), catalogue, database.columns(session), edits, number -> held.isHeldByOthers(number, own));
        return new Planner(context, cards).plan(edits);
    }

    private Set<Long> others(OpenSet own) {
        Set<Long> open = database.openChangeSets().ids();
        return own == null || open.isEmpty()
                ? open
                : open.stream().filter(id -> id != own.id()).collect(Collectors.toUnmodifiableSet());
    }

    /** Remembers what was committed. */
    void written(WritePlan plan) {
        touched.add(plan);
    }
}
