/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import java.util.Optional;

/**
 * The name of a value in a query: a field of the kind that is queried ({@code city}), a field of a record that it leads to
 * ({@code card.city}, {@code purchases.article.category}), or something computed over such records ({@code sum(purchases.amount)}). It
 * is kept as a name, so that a saved query meets the catalogue and the rights of the moment in which it runs; {@link QueryNames} finds
 * out what it means.
 *
 * @param key the name in the text form
 * @param aggregate what is computed, where something is
 */
public record FieldPath(String key, Optional<Aggregate> aggregate) {

    /** The name of a field, or a path to one. */
    public FieldPath(String key) {
        this(key, Optional.empty());
    }

    /** Something that is computed. */
    public static FieldPath of(Aggregate aggregate) {
        return new FieldPath(QueryText.of(aggregate), Optional.of(aggregate));
    }

    @Override
    public String toString() {
        return key;
    }
}
