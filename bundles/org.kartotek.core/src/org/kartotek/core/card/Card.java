/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.card;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Kind;

/**
 * A customer card with all that hangs on it, as one session may see it. Immutable.
 *
 * @param customer the customer's own fields
 * @param parts contacts, addresses and contact points, by kind, each list in order of id
 */
public record Card(CardRecord customer, Map<Kind, List<CardRecord>> parts) {
    public Card {
        parts = Map.copyOf(parts);
    }

    public long id() {
        return customer.id();
    }

    public List<CardRecord> parts(Kind kind) {
        return parts.getOrDefault(kind, List.of());
    }

    /** The customer first, then its parts. */
    public Stream<CardRecord> records() {
        return Stream.concat(Stream.of(customer), parts.values().stream().flatMap(List::stream));
    }
}
