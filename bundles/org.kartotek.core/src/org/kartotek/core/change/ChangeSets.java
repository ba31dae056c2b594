/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.change;

import java.util.List;
import java.util.OptionalLong;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.catalogue.CatalogueEdit;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.FunctionOffException;
import org.kartotek.core.rights.Session;

/**
 * The one way to write. Each call that writes makes at most one change set, whole or not at all, under the rights of the session:
 * a record that the session cannot see does not exist, a field that it cannot write is refused with
 * {@link AccessRefusedException}. Derived values, sort keys and search tokens are kept in the same transaction.
 *
 * <p>Any thread but that of the user interface.
 */
public interface ChangeSets {

    /** A new id for a record; ids start at 1, are never reused, and may have gaps. */
    long newId(Kind kind);

    /**
     * Writes some records in one transaction.
     *
     * @param note what it was, in the user's words; may be empty
     * @param edits at most a few hundred
     * @return id of the change set, or empty where nothing changed
     * @throws ConflictException where a record is no longer at the version of its edit
     * @throws InvalidCardException where an edit breaks a rule
     */
    OptionalLong commit(Session session, Reason reason, String note, List<RecordEdit> edits);

    /**
     * Does everything that {@link #commit} does, but writes nothing.
     *
     * @param edits at most a few hundred; ids of creations from {@link #newId} too
     * @throws InvalidCardException where an edit breaks a rule
     * @throws org.kartotek.core.problem.KartotekException where an edit is refused for another reason
     */
    void check(Session session, Reason reason, List<RecordEdit> edits);

    /** Begins a change set of any size; the caller closes it. */
    BulkChange begin(Session session, Reason reason, String note);

    /** Adds a field to the catalogue and a column to the database. Needs the right to administer. */
    Field addField(Session session, NewField field);

    /**
     * Changes the catalogue as one change set, which can be undone. Needs the right to administer.
     *
     * @return id of the change set, or empty where nothing changed
     * @throws org.kartotek.core.problem.KartotekException where the catalogue cannot become so, or somebody else has changed it
     */
    OptionalLong changeCatalogue(Session session, CatalogueEdit edit);

    /**
     * The change sets that touched a card that the session may see, newest first.
     *
     * @param limit the most that are wanted
     */
    List<ChangeSetInfo> list(Session session, int limit);

    /**
     * What happened to a card and its parts, newest first, as far as the session may see the fields.
     *
     * @throws FunctionOffException where the office does without the timeline
     */
    List<HistoryEntry> history(Session session, long customerId);

    /**
     * What happened to one record of any kind, newest first, as far as the session may see the fields.
     *
     * @throws FunctionOffException where the office does without the timeline
     * @throws org.kartotek.core.problem.KartotekException where the record does not exist for the session
     */
    List<HistoryEntry> history(Session session, Kind kind, long id);

    /**
     * Takes back a change set by making another: created records are archived, changed values get their former value,
     * archived ones are restored. What was changed since stays and is reported as a conflict.
     *
     * @throws org.kartotek.core.problem.KartotekException where the change set does not exist for this session, is open or was
     *     undone already
     */
    UndoResult undo(Session session, long changeSet, IProgressMonitor monitor);

    /**
     * Takes back what some change sets did to one card, or to one place on it, by making another change set. What was changed since
     * stays and is reported as a conflict; fields that the session does not see stay as they are.
     *
     * @throws FunctionOffException where the office does without the timeline
     * @throws org.kartotek.core.problem.KartotekException where the card does not exist for this session
     * @throws AccessRefusedException where the session may not write what would change
     */
    UndoResult undo(Session session, CardUndo undo, IProgressMonitor monitor);
}
