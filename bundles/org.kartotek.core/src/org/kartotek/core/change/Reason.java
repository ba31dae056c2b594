/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.change;

/** Why a change set was made. */
public enum Reason {
    EDIT,
    IMPORT,
    BULK_EDIT,
    MERGE,
    UNDO,
    /** The catalogue was changed: a field added, renamed, retired. */
    CATALOGUE,
    /** The sample company was written. */
    SAMPLE,
    /** Something was issued: an invoice or a credit note. It cannot be taken back. */
    ISSUE,
    /** Roles or users were changed. */
    RIGHTS
}
