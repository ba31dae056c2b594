/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.importing;

import org.kartotek.core.sentence.Phrase;

/** How a row of a file is like a card. */
enum Messages implements Phrase {
    LIKE_CARD,
    LIKE_LINE,
    SAME_EMAIL,
    SAME_NAME_AND_CITY,
    SAME_PHONE
}
