/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.importing;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.importing.ImportReport.RejectedRow;
import org.kartotek.core.rights.Session;

/**
 * Imports customer cards from CSV files, workbooks and vCards; an OSGi service. The window and the command line share it. Any thread
 * but that of the user interface.
 */
public interface CardImports {

    /** The imports of what hangs on cards, of articles, and of whole folders. */
    RecordImports records();

    /** Saved mappings. */
    ImportMappings mappings();

    /**
     * Reads the file and writes its good rows as one change set.
     *
     * @param listener hears what becomes of each row
     * @return what became of the rows
     * @throws org.kartotek.core.problem.KartotekException where the file cannot be read at all, or no column is known; nothing is
     *     written then
     * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor was cancelled; nothing is written then
     */
    ImportReport run(CardIndex index, Session session, ImportRequest request, RowListener listener, IProgressMonitor monitor);

    /** The same where nobody listens. */
    default ImportReport run(CardIndex index, Session session, ImportRequest request, IProgressMonitor monitor) {
        return run(index, session, request, RowListener.NOBODY, monitor);
    }

    /**
     * Looks at a file without importing anything. What the mapping names and the file does not have is left out.
     *
     * @throws org.kartotek.core.problem.KartotekException where the file cannot be read at all
     */
    ImportOutline look(CardIndex index, Session session, ImportRequest request);

    /**
     * Writes the rows that were rejected to a file that can be repaired and imported in the same way: CSV with the reasons in a last
     * column that imports leave out, or vCards with the reasons in a property that they leave out.
     *
     * @param request of the import that rejected them; its file is read again
     * @param target is written anew
     * @throws org.kartotek.core.problem.KartotekException where one of the files cannot be read or written
     */
    void saveRejected(ImportRequest request, List<RejectedRow> rejected, Path target, IProgressMonitor monitor);
}
