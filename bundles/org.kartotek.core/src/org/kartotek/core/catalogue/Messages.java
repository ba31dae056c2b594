/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.catalogue;

import org.kartotek.core.sentence.Phrase;

/** What is said about the fields that an office wants to add, and the functions that it can do without. */
enum Messages implements Phrase {
    CHOICES_NEEDED,
    CHOICES_NOT_TAKEN,
    DOCUMENTS,
    DOCUMENTS_WHAT,
    EXPORTS,
    EXPORTS_WHAT,
    IMPORTS,
    IMPORTS_WHAT,
    NOT_ADDABLE,
    NO_KEY,
    REPORTS,
    REPORTS_WHAT,
    TELEPHONE,
    TELEPHONE_WHAT,
    TIMELINE,
    TIMELINE_WHAT
}
