/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kartotek.persistence.change.plan.RecordWrite;
import org.kartotek.persistence.change.plan.RecordWrite.CardColumns;
import org.kartotek.persistence.change.plan.WritePlan;
import org.kartotek.persistence.change.store.OpenSet;

/**
 * The numbers that cards have given up in change sets that are being written: until these are done they may be rolled back, and the
 * cards need their numbers again. On a server the transaction sees to that.
 */
final class HeldNumbers {
    private final Map<String, Long> setByNumber = new ConcurrentHashMap<>();

    /**
     * @param own the change set that asks, or null
     */
    boolean isHeldByOthers(String foldedNumber, OpenSet own) {
        Long set = setByNumber.get(foldedNumber);
        return set != null && (own == null || set != own.id());
    }

    /**
     * @param set null where nothing was written
     */
    void hold(OpenSet set, WritePlan plan) {
        for (RecordWrite write : plan.writes()) {
            write.card().map(CardColumns::formerNumber).ifPresent(number -> setByNumber.put(number, set.id()));
        }
    }

    void release(OpenSet set) {
        setByNumber.values().removeAll(Set.of(set.id()));
    }
}
