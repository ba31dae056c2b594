/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.tests.query;

import java.util.ArrayList;
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

/** A small catalogue with a field of each type, one of which has a keyword for a name. */
final class QueryFields {
    private static final List<Object[]> FIELDS = List.of(
            new Object[] {"company", FieldType.TEXT},
            new Object[] {"city", FieldType.TEXT},
            new Object[] {"order", FieldType.TEXT},
            new Object[] {"notes", FieldType.LONG_TEXT},
            new Object[] {"discount", FieldType.NUMBER},
            new Object[] {"credit", FieldType.MONEY},
            new Object[] {"birth_date", FieldType.DATE},
            new Object[] {"vip", FieldType.YES_NO},
            new Object[] {"status", FieldType.CHOICE},
            new Object[] {"tags", FieldType.CHOICES},
            new Object[] {"phone", FieldType.PHONE},
            new Object[] {"email", FieldType.EMAIL},
            new Object[] {"web", FieldType.WEB},
            new Object[] {"country", FieldType.COUNTRY});

    private QueryFields() {}

    static Catalogue catalogue() {
        List<Field> fields = new ArrayList<>();
        for (Object[] each : FIELDS) {
            fields.add(field(fields.size() + 1, Kind.CUSTOMER, (String) each[0], (FieldType) each[1]));
        }
        fields.add(field(100, Kind.CONTACT, "last_name", FieldType.TEXT));
        ChoiceList list = new ChoiceList("list", List.of(choice("active", "In Betrieb"), choice("dormant", "Ruhend")));
        return new Catalogue(1, fields, Map.of("list", list));
    }

    private static Field field(int id, Kind kind, String key, FieldType type) {
        return new Field(id, kind, key, type, Labels.same(key), "more", id, type.chosen() ? "list" : null, Set.of(), 0, Set.of());
    }

    private static Choice choice(String key, String german) {
        return new Choice(key, new Labels(Map.of("en", key, "de", german)), false);
    }
}
