/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import java.util.List;
import java.util.Optional;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;

/**
 * What a name in a query means for one reader.
 *
 * @param links from the queried record to those that have the field, none for a field of its own
 * @param field the field at the end of the links; for the card that a record hangs on, and for a number of records, one that stands for it
 * @param aggregate what is computed over the values of the field, where something is
 */
public record NamedValue(List<Link> links, Field field, Optional<Aggregate> aggregate) {
    /** Key of the reference to the card that a record hangs on. */
    public static final String CARD = "card";

    public NamedValue {
        links = List.copyOf(links);
    }

    /** Whether it is a field of the queried record itself. */
    public boolean isOwn() {
        return links.isEmpty();
    }

    /** Whether it is the reference to the card that a record hangs on, which is no field of the catalogue. */
    public static boolean isCard(Field field) {
        return field.id() == 0 && field.key().equals(CARD);
    }

    /** Whether one record may have several of these values. */
    public boolean isMany() {
        return aggregate.isEmpty() && links.stream().anyMatch(Link::toMany);
    }

    /** The kind of the records at the end of the links. */
    public Kind kind(Kind queried) {
        return links.isEmpty() ? queried : links.getLast().to();
    }
}
