/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.changes;

import org.kartotek.core.sentence.Phrase;

/** What the commands for changes have to say. */
enum Messages implements Phrase {
    AFTER,
    ARCHIVED,
    BEFORE,
    BEING_WRITTEN,
    CARDS,
    CARDS_COUNTED,
    CARDS_MORE,
    CHANGED,
    CHANGES,
    CHANGE_SET,
    CLEAN,
    CONFLICT,
    CONFLICT_RECORD,
    CREATED,
    HISTORY,
    LIMIT_OPTION,
    MORE_STAY,
    NOTE,
    NOTHING_LEFT,
    NOT_NUMBER,
    NO_LAST,
    OF_PART,
    PROBLEMS,
    REASON_BULK_EDIT,
    REASON_CATALOGUE,
    REASON_EDIT,
    REASON_IMPORT,
    REASON_ISSUE,
    REASON_MERGE,
    REASON_RIGHTS,
    REASON_SAMPLE,
    REASON_UNDO,
    RECORD,
    RECORDS,
    RESTORED,
    STATE,
    THE_RECORD,
    TOOK_BACK,
    TOOK_BACK_ONE,
    UNDO,
    UNDOES,
    UNDONE,
    UNDO_DETAILS,
    UNDO_FIRST,
    UNDO_LAST,
    VERIFY,
    WHAT,
    WHEN,
    WHO,
    WHY
}
