/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.verify;

import java.util.BitSet;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/** What is known of the records of one kind, by id: arrays, since there may be a million of them. */
final class Ledger {
    private static final int PAGE = 4096;

    private final TreeMap<Long, Page> pages = new TreeMap<>();
    private Page current;

    /** Some records whose ids follow each other. */
    private static final class Page {
        private final long number;
        private final BitSet present = new BitSet(PAGE);
        private final BitSet archived = new BitSet(PAGE);
        private final BitSet created = new BitSet(PAGE);
        private final BitSet recordedArchived = new BitSet(PAGE);
        private final int[] version = new int[PAGE];
        private final int[] recordedSets = new int[PAGE];
        private final int[] recordedVersion = new int[PAGE];
        private final int[] eventVersion = new int[PAGE];
        private final long[] lastSet = new long[PAGE];

        Page(long number) {
            this.number = number;
        }
    }

    private Page page(long id) {
        long number = id / PAGE;
        if (current == null || current.number != number) {
            current = pages.computeIfAbsent(number, Page::new);
        }
        return current;
    }

    private static int index(long id) {
        return (int) (id % PAGE);
    }

    /** Notes a stored record. */
    void present(long id, int storedVersion, boolean isArchived) {
        Page page = page(id);
        int index = index(id);
        page.present.set(index);
        page.archived.set(index, isArchived);
        page.version[index] = storedVersion;
    }

    boolean isPresent(long id) {
        return page(id).present.get(index(id));
    }

    boolean isArchived(long id) {
        return page(id).archived.get(index(id));
    }

    int version(long id) {
        return page(id).version[index(id)];
    }

    /** Notes a row of the history; rows of one change set follow each other. */
    void recorded(long id, long setId, int rowVersion) {
        Page page = page(id);
        int index = index(id);
        if (page.lastSet[index] != setId) {
            page.lastSet[index] = setId;
            page.recordedSets[index]++;
        }
        page.recordedVersion[index] = Math.max(page.recordedVersion[index], rowVersion);
    }

    void recordedCreation(long id) {
        page(id).created.set(index(id));
    }

    /** Notes that the history takes the record out of use or back; the row with the highest version counts. */
    void recordedArchived(long id, int rowVersion, boolean isArchived) {
        Page page = page(id);
        int index = index(id);
        if (rowVersion >= page.eventVersion[index]) {
            page.eventVersion[index] = rowVersion;
            page.recordedArchived.set(index, isArchived);
        }
    }

    boolean isRecordedCreated(long id) {
        return page(id).created.get(index(id));
    }

    boolean isRecordedArchived(long id) {
        return page(id).recordedArchived.get(index(id));
    }

    /** The number of change sets that touched the record, if their versions agree with that; else 0. */
    int recordedVersion(long id) {
        Page page = page(id);
        int index = index(id);
        return page.recordedSets[index] == page.recordedVersion[index] ? page.recordedVersion[index] : 0;
    }

    /** Hands on the ids of the stored records, in order. */
    void forEachPresent(LongConsumer reader) {
        for (Page page : pages.values()) {
            page.present.stream().forEach(index -> reader.accept(page.number * PAGE + index));
        }
    }

    /** Hands on the ids that the history has created and that are not stored. */
    void forEachMissing(LongConsumer reader) {
        for (Page page : pages.values()) {
            BitSet missing = (BitSet) page.created.clone();
            missing.andNot(page.present);
            missing.stream().forEach(index -> reader.accept(page.number * PAGE + index));
        }
    }
}
