/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.office;

import org.kartotek.core.sentence.Phrase;

/** What is said about what an office says of itself. */
enum Messages implements Phrase {
    INCOMPLETE,
    NO_COUNTRY,
    NO_CURRENCY,
    NO_DAYS,
    NO_NUMBER_FORMAT,
    NO_PERCENT,
    ONE_LINE
}
