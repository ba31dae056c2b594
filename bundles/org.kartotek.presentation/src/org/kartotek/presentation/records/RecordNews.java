/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.records;

/**
 * What there is to say about the form of a record.
 *
 * @param what is said
 * @param detail names of fields, or a whole sentence of somebody else; may be empty
 */
public record RecordNews(What what, String detail) {
    /** Nothing. */
    static final RecordNews NONE = of(What.NOTHING);

    static RecordNews of(What what) {
        return new RecordNews(what, "");
    }

    /** Kinds of news. */
    public enum What {
        NOTHING,
        /** It does not exist, or not any more. */
        GONE,
        /** It could not be read; the detail says why, where that was to be expected. */
        UNREADABLE,
        /** Something is wrong in it or missing; nothing was written. The detail says what, where it belongs to no field. */
        NOT_SAVED_YET,
        /** Writing failed; the detail says why, where that was to be expected. */
        FAILED,
        /** Somebody else changed the same; the user has to choose. */
        BOTH_CHANGED,
        /** Somebody else changed these fields; they were saved together. */
        MERGED,
        /** Somebody else changed other fields; they were taken over. */
        CHANGED_MEANWHILE,
        /** Somebody else changed it, so it was not taken out of use; what he wrote is shown. */
        CHANGED_AND_STAYS,
        /** More was typed while it was saved. */
        TYPED_SINCE,
        /** It was saved and could not be read again. */
        SAVED_UNREAD,
        /** It is not saved, and something else is to be shown in its place. */
        UNSAVED
    }
}
