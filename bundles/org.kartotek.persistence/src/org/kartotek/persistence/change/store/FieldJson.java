/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.store;

import java.math.BigDecimal;
import java.util.SortedSet;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.SortKey;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;
import org.kartotek.persistence.schema.FieldColumns;

/** The columns of a field as members of an object, from which the server makes a row. Columns that are null are left out. */
final class FieldJson {

    private FieldJson() {}

    static void write(JsonWriter json, Field field, Value value) {
        if (value.isKnown()) {
            json.key(FieldColumns.value(field));
            writeContent(json, field, value.content().orElseThrow());
        } else if (value.state() == ValueState.ABSENT) {
            json.key(FieldColumns.state(field)).value(FieldColumns.STATE_ABSENT);
        }
        if (field.type().comparable() && value.state() != ValueState.UNKNOWN) {
            json.key(FieldColumns.sortKey(field)).value(SortKey.of(field.type(), value));
        }
    }

    private static void writeContent(JsonWriter json, Field field, Object content) {
        switch (content) {
            case BigDecimal number -> json.value(number.toPlainString());
            case Boolean yes -> json.value(yes ? 1 : 0);
            case Money money -> json.value(money.minor())
                    .key(FieldColumns.currency(field))
                    .value(money.currency().getCurrencyCode());
            case SortedSet<?> keys -> json.value(FieldColumns.keysText(keys));
            default -> json.value(content.toString());
        }
    }
}
