/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.command;

import org.kartotek.core.sentence.Phrase;

/** What is said about commands that make no sense, and about the options of every command. */
enum Messages implements Phrase {
    DATABASE_OPTION,
    DID_YOU_MEAN,
    FIELD_VALUE,
    HELP_OPTION,
    MISSING,
    NAMES_NOTHING,
    NO_OPTION,
    SEE,
    TAKES_NO_VALUE,
    TOO_MUCH,
    TWICE,
    VALUE_MISSING,
    WHOLE_NUMBER
}
