/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli;

import org.kartotek.core.sentence.Phrase;

/** What the command line itself has to say. */
enum Messages implements Phrase {
    BROKEN_OFF,
    NO_COMMAND,
    NO_PATH,
    NO_PLACE,
    OUTPUT_CUT,
    SOMEBODY_ELSE,
    UNEXPECTED
}
