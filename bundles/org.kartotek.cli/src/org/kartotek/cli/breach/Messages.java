/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.breach;

import org.kartotek.core.sentence.Phrase;

/** What the commands for a breach have to say. */
enum Messages implements Phrase {
    CARD,
    COMPANY,
    COULD,
    COULD_DETAILS,
    CSV,
    DETAILS,
    DID,
    DID_DETAILS,
    FIRST,
    FROM,
    FROM_WANTED,
    HOW,
    LAST,
    NOT_DAY,
    NO_USER,
    NUMBER,
    OUT_OF_USE,
    TO
}
