/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.contactlog;

import org.kartotek.core.sentence.Phrase;

/** What is said about contacts. */
enum Messages implements Phrase {
    CALL,
    CALL_OUT,
    DAYS_AGO,
    LAST,
    LETTER,
    LETTER_OUT,
    LIMIT,
    MAIL,
    MAILING,
    MAIL_OUT,
    MEETING,
    NONE,
    ON,
    SOMEBODY,
    TODAY,
    TODAY_AT,
    TOO_SOON,
    YESTERDAY,
    YOU
}
