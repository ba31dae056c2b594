/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.rights;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kartotek.core.sentence.Sentence;

/** What a role may do beyond reading, creating, changing and deleting single records. */
public enum Action {
    /** Taking cards out as data for other programs: csv, json, spreadsheets, letters. */
    EXPORT(Messages.EXPORT),
    /** Putting cards on paper, or into files that are made to be printed. */
    PRINT(Messages.PRINT),
    /** Looking at reports; a role may name reports to which something else applies. */
    REPORT(Messages.REPORT),
    IMPORT(Messages.IMPORT),
    BULK_EDIT(Messages.BULK_EDIT),
    /** Making one card of several. */
    MERGE(Messages.MERGE),
    /** Taking back whole change sets of one's own. */
    UNDO(Messages.UNDO),
    /** Taking back whole change sets of other users, imports among them. */
    UNDO_OTHERS(Messages.UNDO_OTHERS),
    /** Being told whom to ask about a customer whom one names exactly and does not see. */
    ASK_OWNER(Messages.ASK_OWNER),
    /** Giving users roles, territories and denials, none beyond one's own. */
    GRANT(Messages.GRANT),
    /** Fields, choice lists, users, roles, verification. */
    ADMINISTER(Messages.ADMINISTER);

    private final Sentence title;

    Action(Sentence title) {
        this.title = title;
    }

    /** The name on the command line and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called. */
    public Sentence title() {
        return title;
    }

    /** The action with this {@link #key}. */
    public static Optional<Action> byKey(String key) {
        return Arrays.stream(values()).filter(action -> action.key().equals(key)).findFirst();
    }
}
