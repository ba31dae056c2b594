/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.core.catalogue.Labels;

/**
 * How a record leads to others.
 *
 * @param way how
 * @param from kind of the record
 * @param to kind of the others
 * @param reference the field that names the other record: of {@code from} for {@link Way#REFERENCE}, of {@code to} for
 *     {@link Way#NAMED_BY}; else null
 */
public record Link(Way way, Kind from, Kind to, Field reference) {

    /** Ways from a record to others. */
    public enum Way {
        /** To the card that the record hangs on. */
        CARD,
        /** To the record that a field names. */
        REFERENCE,
        /** From a card to what hangs on it. */
        ON_CARD,
        /** To the records that name this one. */
        NAMED_BY
    }

    /** Whether there may be several others. */
    public boolean toMany() {
        return way == Way.ON_CARD || way == Way.NAMED_BY;
    }

    Labels labels() {
        return switch (way) {
            case CARD -> KindLabels.one(Kind.CUSTOMER);
            case REFERENCE -> reference.labels();
            case ON_CARD, NAMED_BY -> KindLabels.several(to);
        };
    }
}
