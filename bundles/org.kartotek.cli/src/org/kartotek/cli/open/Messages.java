/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.open;

import org.kartotek.core.sentence.Phrase;

/** What is said while a command opens a card index. */
enum Messages implements Phrase {
    ADMINISTRATOR,
    AGAIN,
    DIFFER,
    NEEDS_ADMINISTRATOR,
    NEW_PASSWORD,
    NOTHING_TYPED,
    NO_INDEX,
    PASSWORD,
    PASSWORD_FILE_EMPTY,
    PASSWORD_FILE_LONG,
    PASSWORD_FILE_UNREADABLE,
    RECOVERY,
    RECOVERY_KEY,
    TOO_SHORT,
    USER,
    WHO_ARE_YOU
}
