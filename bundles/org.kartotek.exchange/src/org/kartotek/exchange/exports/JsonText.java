/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.exports;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.query.Row;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.MoneySum;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;

/**
 * Rows for programs, as an array of objects with the id of the record and the keys of the fields. An unknown value is null, an absent
 * one {@code {"absent": true}}.
 */
final class JsonText implements RowText {
    private final List<Field> columns;
    private boolean first = true;

    JsonText(List<Field> columns) {
        this.columns = columns;
    }

    @Override
    public String begin() {
        return "[";
    }

    @Override
    public String row(Row row) {
        StringBuilder object = new StringBuilder(first ? "\n  {" : ",\n  {");
        first = false;
        object.append("\"id\": ").append(row.id());
        for (int i = 0; i < columns.size(); i++) {
            object.append(", ").append(string(columns.get(i).key())).append(": ").append(json(row.values().get(i)));
        }
        return object.append('}').toString();
    }

    @Override
    public String end() {
        return first ? "]\n" : "\n]\n";
    }

    private static String json(Value value) {
        if (!value.isKnown()) {
            return value.state() == ValueState.ABSENT ? "{\"absent\": true}" : "null";
        }
        return switch (value.content().orElseThrow()) {
            case BigDecimal number -> number.toPlainString();
            case Boolean yes -> yes.toString();
            case Money money -> money(money);
            case Long id -> id.toString();
            case MoneySum sum -> sum.amounts().stream().map(JsonText::money).collect(Collectors.joining(", ", "[", "]"));
            case SortedSet<?> keys ->
                keys.stream().map(key -> string(key.toString())).collect(Collectors.joining(", ", "[", "]"));
            default -> string(Canonical.text(value));
        };
    }

    private static String money(Money money) {
        return "{\"amount\": " + money.amount().toPlainString() + ", \"currency\": " + string(money.currency().getCurrencyCode()) + "}";
    }

    private static String string(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < 0x20 ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }
}
