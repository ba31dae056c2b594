/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.letters;

import org.kartotek.core.sentence.Phrase;

/** What is said about letters. */
enum Messages implements Phrase {
    CARDS_OPTION,
    CARDS_OR_QUERY,
    CONTACT_OPTION,
    COPIED,
    COPY_OPTION,
    EACH_OPTION,
    FIELDS_OPTION,
    FILE_OR_FOLDER,
    FURTHER,
    LANGUAGE_OPTION,
    LEAVE_OUT_OPTION,
    LETTER,
    LETTER_FOLDER,
    LETTER_GAPS,
    LOGGED,
    LOG_OPTION,
    NAME,
    NOT_READ,
    NO_CARDS_IN,
    NO_CONCERN,
    ONE_CARD,
    ONE_TEMPLATE,
    OUT_OPTION,
    OWN,
    QUERY_OPTION,
    REMARK,
    TEMPLATE,
    TEMPLATES_OPTION,
    WHAT,
    WROTE
}
