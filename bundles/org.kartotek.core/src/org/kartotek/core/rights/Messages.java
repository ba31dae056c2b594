/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.rights;

import org.kartotek.core.sentence.Phrase;

/** What rights are called, and what is wrong with words about them. */
enum Messages implements Phrase {
    ADMINISTER,
    ASK_OWNER,
    BULK_EDIT,
    CHANGE,
    CREATE,
    DELETE,
    EXPORT,
    GRANT,
    IMPORT,
    MERGE,
    NONE,
    NO_REPORT,
    NO_RIGHT,
    NO_TERRITORY,
    NO_WORD,
    PRINT,
    READ,
    REPORT,
    UNDO,
    UNDO_OTHERS,
    WRITE
}
