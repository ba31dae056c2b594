/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import org.kartotek.core.sentence.Phrase;

/** What is said about queries that cannot be run. */
enum Messages implements Phrase {
    LONG_TEXTS,
    NESTED_SEARCH,
    NOT_COMPARABLE,
    NO_ORDER,
    ORDER_CHANGED,
    RELATED_LONG_TEXT,
    UNFITTING
}
