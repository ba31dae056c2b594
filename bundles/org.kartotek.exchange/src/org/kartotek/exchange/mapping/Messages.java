/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.mapping;

import org.kartotek.core.sentence.Phrase;

/** What is said about saved mappings. */
enum Messages implements Phrase {
    FOLDER_UNREADABLE,
    LINE_FORM,
    NOT_SAVED,
    NOT_UTF8,
    NO_FILE,
    NO_MAPPING,
    NO_NAME,
    NO_SENSE,
    NO_SETTING,
    SECTIONS,
    TOO_LARGE,
    UNREADABLE
}
