/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.kartotek.core.catalogue.Kind;

/**
 * The records that a change set in several parts has touched so far: a version counts change sets, and the row of a creation covers
 * what the same change set did to the record later.
 */
public final class Touched {
    private static final long HIGHEST = Integer.MAX_VALUE - 1L;

    private final Map<Kind, BitSet> created = new EnumMap<>(Kind.class);
    private final Map<Kind, BitSet> changed = new EnumMap<>(Kind.class);

    public Touched() {
        for (Kind kind : Kind.values()) {
            created.put(kind, new BitSet());
            changed.put(kind, new BitSet());
        }
    }

    boolean isCreated(RecordKey key) {
        return created.get(key.kind()).get(index(key));
    }

    boolean contains(RecordKey key) {
        return isCreated(key) || changed.get(key.kind()).get(index(key));
    }

    /** Remembers what was written. */
    public void add(WritePlan plan) {
        for (RecordWrite write : plan.writes()) {
            Map<Kind, BitSet> records = write.isCreation() ? created : changed;
            records.get(write.key().kind()).set(index(write.key()));
        }
    }

    private static int index(RecordKey key) {
        if (key.id() > HIGHEST) {
            throw new IllegalStateException("The ids are used up.");
        }
        return (int) key.id();
    }
}
