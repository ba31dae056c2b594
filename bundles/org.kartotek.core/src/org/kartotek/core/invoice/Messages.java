/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.invoice;

import org.kartotek.core.sentence.Phrase;

/** What is said about papers that cannot be made. */
enum Messages implements Phrase {
    GONE,
    LESS_LEFT,
    MORE_THAN_NOTHING,
    NOTHING_TO_CREDIT,
    NOTHING_TO_INVOICE,
    NO_LINE,
    NO_TAX_RATE,
    ONLY_INVOICES,
    QUOTE_TAKEN,
    TOO_MANY_LINES
}
