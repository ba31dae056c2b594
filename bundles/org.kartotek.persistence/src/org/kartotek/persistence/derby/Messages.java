/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.derby;

import org.kartotek.core.sentence.Phrase;

/** What is said about the folder of an embedded database. */
enum Messages implements Phrase {
    BEING_MADE,
    CANNOT_START,
    CANNOT_START_AT_ALL,
    COPY_FAILED,
    COPY_LEFT,
    DISK_FULL,
    ENCRYPTED_ALREADY,
    EXISTS,
    HELD,
    NOT_ADMINISTRATOR,
    NOT_EMPTY,
    NOT_ENCRYPTED,
    NOT_HERE,
    NOT_READABLE,
    NOT_WRITABLE,
    NO_INDEX,
    NO_RIGHT,
    SEMICOLON,
    STILL_READABLE
}
