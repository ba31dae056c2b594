/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.importing;

import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.Session;

/**
 * Imports records of other kinds than cards, and folders of files that name each other: customers, articles, orders and their lines. Any
 * thread but that of the user interface.
 */
public interface RecordImports {

    /**
     * Looks whether the files are there and the layout of a folder is known, before a card index is made for them.
     *
     * @throws org.kartotek.core.problem.KartotekException where not
     */
    void check(RecordImportRequest request);

    /**
     * Reads the files and writes their good rows as one change set. A row that breaks a rule is rejected alone; where the card index
     * itself gives out, the import ends.
     *
     * <p>Users whom a folder names can be chosen, and cannot sign in until they are admitted. They are no part of the change set: an
     * import that is not written, since it is strict, was cancelled or broke off, leaves none of them behind, but an undo of one that
     * was written leaves them all. By then others may have chosen them, and the history does.
     *
     * @return what became of the rows
     * @throws org.kartotek.core.problem.KartotekException where a file cannot be read at all, or the layout makes no sense; nothing is
     *     written then
     * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor was cancelled; nothing is written then
     */
    RecordImportReport run(CardIndex index, Session session, RecordImportRequest request, IProgressMonitor monitor);
}
