/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.contactlog;

import org.kartotek.core.sentence.Phrase;

/** What the commands for the log of contacts have to say. */
enum Messages implements Phrase {
    CONTACTED,
    CONTACTED_DETAILS,
    CONTACT_OPTION,
    DATE_OPTION,
    FOLLOW_UP_OPTION,
    FREE_ON,
    IN_OPTION,
    IN_OR_OUT,
    LIMIT,
    LIMIT_DETAILS,
    LIMIT_IS,
    LOG,
    LOGGED,
    LOG_DETAILS,
    MINUTES_OPTION,
    NOT_DAY,
    NOT_DAYS,
    NOT_MINUTES,
    NOT_TIME,
    NO_CONTACT,
    NO_WAY,
    OUT_OPTION,
    SEVERAL_CONTACTS,
    TIME_OPTION
}
