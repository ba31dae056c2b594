/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.HistoryEntry;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.connect.Database;

/** The one way to write, on either database. */
public final class ChangeSetWriter implements ChangeSets {

    public ChangeSetWriter(Database database) {}

    /** Rolls back what a crash left open; called when the database is opened, before anybody signs in. */
    public void recover(IProgressMonitor monitor) {}

    /** See {@link org.kartotek.core.card.Cards#asOf}. */
    public Optional<Card> asOf(Session session, long customerId, Instant moment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long newId(Kind kind) {
        throw new UnsupportedOperationException();
    }

    @Override
    public OptionalLong commit(Session session, Reason reason, String note, List<RecordEdit> edits) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BulkChange begin(Session session, Reason reason, String note) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Field addField(Session session, NewField field) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ChangeSetInfo> list(Session session, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<HistoryEntry> history(Session session, long customerId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UndoResult undo(Session session, long changeSet, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }
}
