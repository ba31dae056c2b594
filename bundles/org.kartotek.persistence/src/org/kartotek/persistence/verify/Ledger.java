/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.verify;

import java.util.Arrays;
import java.util.BitSet;

/** What is known of the records of one kind, by id: arrays, since there may be a million of them. */
final class Ledger {
    private final BitSet present = new BitSet();
    private final BitSet archived = new BitSet();
    private final BitSet created = new BitSet();
    private final BitSet recordedArchived = new BitSet();
    private int[] version = new int[1024];
    private int[] scope = new int[1024];
    private int[] recordedSets = new int[1024];
    private int[] recordedVersion = new int[1024];
    private int[] eventVersion = new int[1024];
    private long[] lastSet = new long[1024];

    private int index(long id) {
        int index = Math.toIntExact(id);
        if (index >= version.length) {
            int length = Math.max(index + 1, version.length * 2);
            version = Arrays.copyOf(version, length);
            scope = Arrays.copyOf(scope, length);
            recordedSets = Arrays.copyOf(recordedSets, length);
            recordedVersion = Arrays.copyOf(recordedVersion, length);
            eventVersion = Arrays.copyOf(eventVersion, length);
            lastSet = Arrays.copyOf(lastSet, length);
        }
        return index;
    }

    /** Notes a stored record. */
    void present(long id, int storedVersion, boolean isArchived, int scopeId) {
        int index = index(id);
        present.set(index);
        archived.set(index, isArchived);
        version[index] = storedVersion;
        scope[index] = scopeId;
    }

    boolean isPresent(long id) {
        return present.get(index(id));
    }

    boolean isArchived(long id) {
        return archived.get(index(id));
    }

    int version(long id) {
        return version[index(id)];
    }

    int scope(long id) {
        return scope[index(id)];
    }

    /** Notes a row of the history; rows of one change set follow each other. */
    void recorded(long id, long setId, int rowVersion) {
        int index = index(id);
        if (lastSet[index] != setId) {
            lastSet[index] = setId;
            recordedSets[index]++;
        }
        recordedVersion[index] = Math.max(recordedVersion[index], rowVersion);
    }

    void recordedCreation(long id) {
        created.set(index(id));
    }

    /** Notes that the history takes the record out of use or back; the row with the highest version counts. */
    void recordedArchived(long id, int rowVersion, boolean isArchived) {
        int index = index(id);
        if (rowVersion >= eventVersion[index]) {
            eventVersion[index] = rowVersion;
            recordedArchived.set(index, isArchived);
        }
    }

    boolean isRecordedCreated(long id) {
        return created.get(index(id));
    }

    boolean isRecordedArchived(long id) {
        return recordedArchived.get(index(id));
    }

    /** The number of change sets that touched the record, if their versions agree with that; else 0. */
    int recordedVersion(long id) {
        int index = index(id);
        return recordedSets[index] == recordedVersion[index] ? recordedVersion[index] : 0;
    }

    /** The ids of the stored records. */
    BitSet ids() {
        return present;
    }

    /** The ids that the history has created and that are not stored. */
    BitSet missing() {
        BitSet missing = (BitSet) created.clone();
        missing.andNot(present);
        return missing;
    }
}
