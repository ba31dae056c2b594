/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.list;

import java.util.List;
import java.util.Locale;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.value.FieldType;
import org.kartotek.ui.table.ListColumn;

/** How wide the columns of the list are, and what heads them. */
final class CardColumns {
    private static final int NAME_WIDTH = 232;
    private static final int SHORT_WIDTH = 112;
    private static final int LONG_WIDTH = 136;
    private static final int ADDRESS_WIDTH = 320;
    /** A letter of a head, on average. */
    private static final int LETTER = 8;

    private static final int MARGINS = 24;

    private CardColumns() {}

    /** The columns in the language of {@code locale}. */
    static List<ListColumn> of(List<Field> fields, Locale locale) {
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
