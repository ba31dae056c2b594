/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.persistence.change.plan.RecordWrite;
import org.kartotek.persistence.change.plan.WritePlan;

/**
 * What updates that go into one statement have in common.
 *
 * @param fields ids of the changed fields, ascending
 * @param card whether columns of the card beside its fields change
 */
record UpdateShape(Kind kind, Optional<Event> event, List<Integer> fields, boolean card) {

    private static UpdateShape of(RecordWrite write) {
        return new UpdateShape(
                write.key().kind(),
                write.event(),
                write.fields().stream().map(Field::id).toList(),
                write.card().isPresent());
    }

    /** The updates of a plan by their shape, in the order of the plan. */
    static Map<UpdateShape, List<RecordWrite>> group(WritePlan plan) {
        Map<UpdateShape, List<RecordWrite>> groups = new LinkedHashMap<>();
        for (RecordWrite write : plan.writes()) {
            if (!write.isCreation()) {
                groups.computeIfAbsent(of(write), shape -> new ArrayList<>()).add(write);
            }
        }
        return groups;
    }

    /** The creations of a plan by kind, cards first. */
    static Map<Kind, List<RecordWrite>> creations(WritePlan plan) {
        Map<Kind, List<RecordWrite>> creations = new LinkedHashMap<>();
        for (RecordWrite write : plan.writes()) {
            if (write.isCreation()) {
                creations.computeIfAbsent(write.key().kind(), kind -> new ArrayList<>()).add(write);
            }
        }
        return creations;
    }
}
