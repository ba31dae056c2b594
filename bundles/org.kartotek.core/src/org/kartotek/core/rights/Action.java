/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.rights;

/** What a role may do beyond reading and changing single cards. */
public enum Action {
    CREATE,
    ARCHIVE,
    /** Taking cards out as data for other programs: csv, json, spreadsheets. */
    EXPORT,
    REPORT,
    IMPORT,
    BULK_EDIT,
    /** Taking back whole change sets of one's own. */
    UNDO,
    /** Taking back whole change sets of other users, imports among them. */
    UNDO_OTHERS,
    /** Fields, choice lists, users, verification. */
    ADMINISTER
}
