/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.rights;

import org.kartotek.core.sentence.Phrase;

/** What is said to those who give rights. */
enum Messages implements Phrase {
    ADMINISTRATOR_STAYS,
    LAST_ADMINISTRATOR,
    NO_ROLE,
    NO_TERRITORY,
    NO_USER,
    ROLE_IN_USE,
    ROLE_KEY
}
