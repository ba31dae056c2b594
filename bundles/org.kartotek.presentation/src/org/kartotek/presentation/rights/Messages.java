/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.rights;

import org.kartotek.core.sentence.Phrase;

/** Words of rights. */
enum Messages implements Phrase {
    COPY_OF,
    NEW_ROLE,
    OTHER_FIELDS,
    OTHER_KINDS,
    ROWS_ALL,
    ROWS_NONE,
    ROWS_OWN
}
