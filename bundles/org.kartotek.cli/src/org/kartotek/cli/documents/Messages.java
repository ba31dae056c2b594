/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.documents;

import org.kartotek.core.sentence.Phrase;

/** What the commands for documents have to say. */
enum Messages implements Phrase {
    ADDRESS,
    ATTACH,
    ATTACHED,
    ATTACH_MAILS,
    BY,
    DATE,
    DOCUMENT,
    DOCUMENTS,
    DOCUMENT_OPERAND,
    FIELDS,
    ID,
    LIMIT,
    LIMIT_DETAILS,
    LIMIT_IS,
    LINK_OPTION,
    NAME,
    NAME_FILE,
    NAME_NEWER,
    NAME_OPTION,
    NOTHING,
    NOT_MEGABYTES,
    NOT_NUMBER,
    NO_DOCUMENT,
    NO_VERSION,
    OTHER_CARD,
    OUT_OPTION,
    REMARK,
    REMOVE,
    REPLACE_OPTION,
    SAME_CONTENT,
    SAVED,
    SET,
    SINCE,
    SIZE,
    SO_ALREADY,
    TYPE,
    TYPE_OPTION,
    UNWRITABLE,
    VERSION,
    VERSION_OPTION,
    WROTE
}
