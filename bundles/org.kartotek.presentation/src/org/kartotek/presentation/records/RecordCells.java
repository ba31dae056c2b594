/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.invoice.InvoiceState;
import org.kartotek.core.query.Row;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;

/** The rows of a list of records in words. A relation is told from the card in front, whichever of the two cards it hangs on. */
public final class RecordCells {
    private static final int ENDS = 3;
    /** Red, as the word beside it says. */
    private static final String OVERDUE = "#b3261e";

    private final RecordColumns columns;
    private final ValueText words;
    private final Locale locale;
    private final long here;
    private final LocalDate today;

    /**
     * @param catalogue as the session may see it
     * @param here id of the card whose records are shown; 0 where they are those of no card
     * @param today tells what is overdue
     */
    public RecordCells(Catalogue catalogue, RecordColumns columns, Locale locale, long here, LocalDate today) {
        this.today = today;
        this.columns = columns;
        this.locale = locale;
        words = new ValueText(catalogue, locale);
        this.here = here;
    }

    /** What stands in a cell; empty for what is not known. */
    public String text(Row row, int column) {
        RecordColumn shown = columns.columns().get(column);
        List<Value> values = values(row, column);
        if (isEnds(shown)) {
            int end = isInverse(row) ? 1 : 2;
            String name = known(shown.shown().get(end), values.get(end));
            return name.isEmpty() && values.get(end).equals(Value.UNKNOWN) ? Messages.OUT_OF_USE.in(locale) : name;
        }
        if (shown.isState()) {
            return state(shown, values);
        }
        if (shown.isOwn()) {
            Value value = values.getFirst();
            return isInverse(row) ? InverseWords.of(shown.field(), value, words, locale) : words.shown(shown.field(), value);
        }
        return IntStream.range(0, values.size())
                .mapToObj(i -> known(shown.shown().get(i), values.get(i)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private List<Value> values(Row row, int column) {
        int start = columns.start(column);
        return row.values().subList(start, start + columns.columns().get(column).paths().size());
    }

    private String state(RecordColumn column, List<Value> values) {
        return switch (state(values)) {
            case PAID -> words.shown(column.field(), values.getFirst());
            case OPEN -> Messages.OPEN.in(locale);
            case OVERDUE -> Messages.OVERDUE.in(locale);
            case CREDITED -> Messages.CREDITED.in(locale);
            case NOTHING_TO_PAY -> "";
        };
    }

    private InvoiceState state(List<Value> values) {
        return InvoiceState.of(values.get(1), values.get(0), values.get(2), values.get(3), values.get(4), today);
    }

    private static boolean isEnds(RecordColumn column) {
        return column.field().type() == FieldType.REFERENCE && column.paths().size() == ENDS;
    }

    /** Whether it is a relation that hangs on another card and names the one in front. */
    boolean isInverse(Row row) {
        OptionalInt ends = IntStream.range(0, columns.columns().size())
                .filter(i -> isEnds(columns.columns().get(i)))
                .findFirst();
        return ends.isPresent() && values(row, ends.getAsInt()).getFirst().content().filter(card -> !card.equals(here)).isPresent();
    }

    private String known(Field field, Value value) {
        return value.isKnown() ? words.shown(field, value) : "";
    }

    /** The colours of what is chosen, as {@code #rrggbb}. */
    public List<String> colours(Row row, int column) {
        RecordColumn shown = columns.columns().get(column);
        if (shown.isState()) {
            return state(values(row, column)) == InvoiceState.OVERDUE ? List.of(OVERDUE) : List.of();
        }
        return shown.isOwn() ? words.colours(shown.field(), values(row, column).getFirst()) : List.of();
    }

    /** Whether it is known that there is no such value. */
    public boolean isAbsent(Row row, int column) {
        return values(row, column).stream().allMatch(value -> value.state() == ValueState.ABSENT);
    }
}
