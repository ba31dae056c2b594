/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.records;

import org.kartotek.core.sentence.Phrase;

/** Words of what hangs on a card. */
enum Messages implements Phrase {
    CREDITED,
    INVERSE_PARENT,
    INVERSE_REFERRER,
    OPEN,
    OUT_OF_USE,
    OVERDUE
}
