/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.change;

import java.time.Instant;
import java.util.Optional;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.Value;

/**
 * One change of one record.
 *
 * @param changeSet id of the change set
 * @param at when
 * @param login who
 * @param reason why
 * @param kind of record
 * @param id of the record
 * @param event what happened to the record
 * @param field the changed field, or empty where the record was created, archived or restored
 * @param before value before
 * @param after value after
 */
public record HistoryEntry(
        long changeSet,
        Instant at,
        String login,
        Reason reason,
        Kind kind,
        long id,
        Event event,
        Optional<Field> field,
        Value before,
        Value after) {

    public enum Event {
        CREATED,
        CHANGED,
        ARCHIVED,
        RESTORED
    }
}
