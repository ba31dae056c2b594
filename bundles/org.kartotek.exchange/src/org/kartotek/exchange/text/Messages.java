/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.text;

import org.kartotek.core.sentence.Phrase;

/** What is said about files that are not the text they should be. */
enum Messages implements Phrase {
    COMPRESSED,
    DATABASE,
    DOCUMENT,
    EMPTY,
    ENCODING_UNCLEAR,
    FOLDER,
    GUESSED,
    NO_ENCODING,
    NO_FILE,
    NUL_BYTES,
    OLD_WORKBOOK,
    OTHER_ENCODING,
    OTHER_KIND,
    PDF,
    UNREADABLE,
    ZIP
}
