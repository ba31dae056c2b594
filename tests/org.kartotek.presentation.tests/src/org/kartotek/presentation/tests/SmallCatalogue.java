/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.ChoiceList;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.value.FieldType;

/** A catalogue of few fields. */
public final class SmallCatalogue {
    private SmallCatalogue() {}

    public static Catalogue get() {
        List<Field> fields = List.of(
                field(1, Kind.CUSTOMER, "company", FieldType.TEXT, "identity", FieldTrait.REQUIRED),
                field(2, Kind.CUSTOMER, "number", FieldType.TEXT, "identity", FieldTrait.SORTABLE),
                name(),
                field(4, Kind.CUSTOMER, "email", FieldType.EMAIL, "reach"),
                field(5, Kind.CUSTOMER, "phone", FieldType.PHONE, "reach"),
                field(6, Kind.CUSTOMER, "country", FieldType.COUNTRY, "address"),
                choice(),
                field(8, Kind.CUSTOMER, "since", FieldType.DATE, "relation"),
                field(12, Kind.CUSTOMER, "street", FieldType.TEXT, "address"),
                field(13, Kind.CUSTOMER, "postcode", FieldType.TEXT, "address"),
                field(14, Kind.CUSTOMER, "city", FieldType.TEXT, "address"),
                field(15, Kind.CUSTOMER, "notes", FieldType.LONG_TEXT, "relation"),
                field(9, Kind.CONTACT, "first_name", FieldType.TEXT, "identity"),
                field(10, Kind.CONTACT, "last_name", FieldType.TEXT, "identity"),
                field(11, Kind.CONTACT, "email", FieldType.EMAIL, "reach"));
        return new Catalogue(1, fields, Map.of("status", status()));
    }

    private static Field field(int id, Kind kind, String key, FieldType type, String section, FieldTrait... traits) {
        return new Field(id, kind, key, type, label(key), section, id, null, Set.of(traits), 0, Set.of());
    }

    private static Field name() {
        return new Field(
                3,
                Kind.CUSTOMER,
                "name",
                FieldType.TEXT,
                label("name"),
                "identity",
                3,
                null,
                Set.of(FieldTrait.SORTABLE),
                0,
                Set.of("company"));
    }

    private static Field choice() {
        return new Field(
                7, Kind.CUSTOMER, "status", FieldType.CHOICE, label("status"), "relation", 7, "status", Set.of(), 0, Set.of());
    }

    private static ChoiceList status() {
        return new ChoiceList(
                "status",
                List.of(
                        new Choice("active", new Labels(Map.of("en", "Active", "de", "Aktiv")), false),
                        new Choice("former", new Labels(Map.of("en", "Former", "de", "Ehemalig")), false),
                        new Choice("old", Labels.same("Old"), true)));
    }

    private static Labels label(String key) {
        return Labels.same(key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1));
    }
}
