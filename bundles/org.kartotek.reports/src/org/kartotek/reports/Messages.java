/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports;

import org.kartotek.core.sentence.Phrase;

/** What is said about reports that cannot be made. */
enum Messages implements Phrase {
    CARD_GONE,
    CARD_WANTED,
    CUSTOMERS_ONLY,
    DISK,
    FOLDER,
    NOT_FOR_REPORTS,
    NOT_MADE,
    NO_FOLDER,
    NO_REPORT,
    OWN_DESIGN,
    RECORD_WANTED,
    REPLACE,
    SHEET_FULL,
    UNWRITABLE
}
