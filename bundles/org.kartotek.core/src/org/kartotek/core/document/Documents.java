/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalLong;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.rights.Session;

/**
 * The files on cards. A document is a record like any other, read with its card and written by change sets; its bytes are kept apart
 * and come and go through this. They are never changed: a newer version is other bytes, and the former ones stay readable as long as
 * the history names them. Any thread but that of the user interface.
 */
public interface Documents {
    /** The limit where the office has not set another one. */
    long USUAL_LIMIT = 25L << 20;
    /** The office cannot set less. */
    long LEAST_LIMIT = 1L << 20;
    /** The office cannot set more. */
    long MOST_LIMIT = 250L << 20;

    /** The most bytes that a file may have, for everybody in the office. */
    long limit();

    /**
     * Needs the right to administer. What is there already stays.
     *
     * @param bytes between the least and the most that the office can set
     */
    void setLimit(Session session, long bytes);

    /**
     * Adds documents as one change set. Bytes are written piece by piece before the change set, so that no record is ever without them.
     *
     * @param documents at least one, a few hundred at most
     * @return id of the change set
     * @throws AccessRefusedException where the session may not write the fields
     * @throws org.kartotek.core.problem.KartotekException where the card does not exist for the session, or a file is too large or cannot be read
     */
    long add(Session session, long cardId, List<NewDocument> documents);

    /**
     * Makes the content of another document the newer version of this one; what it is called and what was said of it stays.
     *
     * @return id of the change set, or empty where it has this content already
     */
    OptionalLong replace(Session session, long cardId, long documentId, NewDocument by);

    /** The versions that a document has had, the present one first; none for a link. */
    List<DocumentVersion> versions(Session session, long cardId, long documentId);

    /** Id of the card that a document hangs on, or empty where it does not exist for this session. */
    OptionalLong cardOf(Session session, long documentId);

    /**
     * Writes the bytes of a document of a card, or of a former version of one.
     *
     * @param content digest of the bytes, as a document or its history names it
     * @throws AccessRefusedException where the session may not read contents
     * @throws org.kartotek.core.problem.KartotekException where no document of the card had this content, as far as the session may see
     * @throws IOException where {@code into} cannot be written
     */
    void copy(Session session, long cardId, String content, OutputStream into) throws IOException;
}
