/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.letter;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.Session;

/** Writes letters into the office's own templates; an OSGi service. Any thread but that of the user interface. */
public interface Letters {

    /**
     * Fills a template for some cards. What is wrong with the template is found before anything is written, and a letter that cannot be
     * finished leaves no file behind.
     *
     * @throws org.kartotek.core.problem.AccessRefusedException where the role may not export
     * @throws org.kartotek.core.problem.KartotekException where the template is none, names what does not exist for the session, or the
     *     file cannot be written
     * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor was cancelled; nothing is left behind
     */
    LetterReport write(CardIndex index, Session session, LetterRequest request, IProgressMonitor monitor);

    /**
     * Reads a template and says what its gaps mean for the session.
     *
     * @throws org.kartotek.core.problem.AccessRefusedException where the role may not export
     * @throws org.kartotek.core.problem.KartotekException where the template is none
     */
    LetterOutline outline(CardIndex index, Session session, TemplatePlace template);

    /** The templates that come with the program, in each language as a document of Word and one of LibreOffice. */
    List<ShippedTemplate> shipped();

    /**
     * Writes one of them to a file, for the office to make its own of it.
     *
     * @param name of the template
     * @throws org.kartotek.core.problem.UnknownNameException where there is none such
     * @throws org.kartotek.core.problem.KartotekException where the file cannot be written, or there is one already
     */
    void copy(String name, Path file);

    /** What can stand in a template, in the order of the card. */
    List<LetterField> fields(CardIndex index, Session session);
}
