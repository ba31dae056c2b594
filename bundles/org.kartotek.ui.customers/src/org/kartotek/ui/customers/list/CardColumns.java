/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.FieldType;
import org.kartotek.ui.table.ListColumn;

/** The columns of the list, derived from the catalogue: what everyone looks for, what the office added, and the rest. */
final class CardColumns {
    private static final List<String> FIRST = List.of("name", "city", "phone");
    private static final List<String> LAST =
            List.of("number", "country", "status", "territory", "owner", "email", "postcode");
    private static final int NAME_WIDTH = 232;
    private static final int SHORT_WIDTH = 112;
    private static final int LONG_WIDTH = 136;
    private static final int ADDRESS_WIDTH = 320;
    /** A letter of a head, on average. */
    private static final int LETTER = 8;

    private static final int MARGINS = 24;

    private final List<Field> fields = new ArrayList<>();

    /** @param catalogue as the session may see it */
    CardColumns(Catalogue catalogue) {
        add(catalogue, FIRST);
        catalogue.fields(Kind.CUSTOMER).stream()
                .filter(field -> !field.is(FieldTrait.BUILT_IN) && !field.is(FieldTrait.HIDDEN) && field.type() != FieldType.LONG_TEXT)
                .forEach(fields::add);
        add(catalogue, LAST);
        if (fields.isEmpty()) {
            fields.addAll(catalogue.fields(Kind.CUSTOMER));
        }
    }

    private void add(Catalogue catalogue, List<String> keys) {
        keys.stream().map(key -> catalogue.find(Kind.CUSTOMER, key)).flatMap(Optional::stream)
                .filter(field -> !field.is(FieldTrait.HIDDEN))
                .forEach(fields::add);
    }

    List<Field> fields() {
        return fields;
    }

    /** The columns in the language of {@code locale}. */
    List<ListColumn> columns(Locale locale) {
        return fields.stream().map(field -> column(field, locale)).toList();
    }

    private static ListColumn column(Field field, Locale locale) {
        String label = field.labels().in(locale);
        boolean name = field.key().equals("name");
        int width = Math.max(name ? NAME_WIDTH : width(field.type()), LETTER * label.length() + MARGINS);
        return new ListColumn(field.key(), label, width, name ? 8 : 1, field.is(FieldTrait.SORTABLE));
    }

    private static int width(FieldType type) {
        return switch (type) {
            case EMAIL, WEB -> ADDRESS_WIDTH;
            case PHONE, CHOICES, COUNTRY -> LONG_WIDTH;
            default -> SHORT_WIDTH;
        };
    }
}
