/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.tests.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.ChoiceList;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.value.FieldType;

/** A catalogue with one field of each type, whose key is the type's. */
final class EntryFields {
    private static final ChoiceList COLOURS = new ChoiceList(
            "colours",
            List.of(
                    new Choice("red", new Labels(Map.of("en", "Red", "de", "Rot", "da", "Rød")), false),
                    new Choice("green", new Labels(Map.of("en", "Green", "de", "Grün", "ru", "Зелёный")), false),
                    new Choice("sea", new Labels(Map.of("en", "Blue, dark")), false),
                    new Choice("rose", new Labels(Map.of("en", "Red")), true)));

    static final Catalogue CATALOGUE = new Catalogue(
            1, List.of(FieldType.values()).stream().map(EntryFields::field).toList(), Map.of("colours", COLOURS));

    private EntryFields() {}

    private static Field field(FieldType type) {
        String list = type.chosen() ? "colours" : type == FieldType.REFERENCE ? Kind.CONTACT.key() : null;
        Labels labels = new Labels(Map.of("en", type.key() + " label"));
        return new Field(
                type.ordinal() + 1, Kind.CUSTOMER, type.key(), type, labels, "more", type.ordinal(), list, Set.of(), 0, Set.of());
    }

    static Field of(FieldType type) {
        return CATALOGUE.field(Kind.CUSTOMER, type.key());
    }
}
