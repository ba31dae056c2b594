/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.postgresql;

import org.kartotek.core.sentence.Phrase;

/** What is said about a database server. */
enum Messages implements Phrase {
    ADDRESS,
    ADDRESS_WITH_USER,
    EXISTS,
    MAY_NOT_CREATE,
    NO_CONNECTION_FREE,
    NO_DATABASE,
    NO_INDEX,
    ONLY_OWNER,
    OTHER_VERSION,
    UNKNOWN_LOGIN,
    UNREACHABLE
}
