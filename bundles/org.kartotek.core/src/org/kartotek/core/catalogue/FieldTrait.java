/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.catalogue;

/** What can be done with a field. */
public enum FieldTrait {
    /** Shipped with the program: a typed attribute of the entity. Fields without it were added by an administrator. */
    BUILT_IN,
    /** A card without it is incomplete and cannot be saved. */
    REQUIRED,
    /** The search box finds its words. */
    SEARCHABLE,
    /** Lists can be ordered by it at any size: it has an index. */
    SORTABLE,
    /** Offered as a column of reports. */
    REPORTABLE,
    /** Two cards in use never share a value. */
    UNIQUE,
    /** Not shown on the card and not offered as a column; queries, imports and reports that name it go on. */
    HIDDEN,
    /** No longer offered anywhere; its values stay in the history. */
    RETIRED
}
