/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.value.Countries;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;

/** Writes values for people, in the language of one locale. Thread-safe. */
public final class ValueText {
    private final Catalogue catalogue;
    private final Locale locale;
    private final ValueFormat format;
    private final ReferenceLabels references;

    /** Shows references by their ids. */
    public ValueText(Catalogue catalogue, Locale locale) {
        this(catalogue, locale, ReferenceLabels.NONE);
    }

    /**
     * @param catalogue whose choice labels are shown
     * @param references what the records are called that references name
     */
    public ValueText(Catalogue catalogue, Locale locale, ReferenceLabels references) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.format = ValueFormat.of(locale);
        this.references = references;
    }

    /**
     * What lists, cards and reports show: labels of choices, names of countries, dates and numbers as the language writes them.
     *
     * @return an empty text for an unknown value, {@link #absent()} for an absent one
     */
    public String shown(Field field, Value value) {
        return switch (value.state()) {
            case UNKNOWN -> "";
            case ABSENT -> absent();
            case KNOWN -> known(field, value.content().orElseThrow());
        };
    }

    /** What a text field is filled with for editing; {@link ValueReader} with the locale's format reads it back. */
    public String editable(Field field, Value value) {
        return value.isKnown() ? known(field, value.content().orElseThrow()) : value.equals(Value.ABSENT) ? Words.ABSENT_IN_FILES : "";
    }

    /** The word for a value that is known not to exist. */
    public String absent() {
        return Words.absent(locale);
    }

    /** The colours of what is chosen, as {@code #rrggbb}; choices without one have none. */
    public List<String> colours(Field field, Value value) {
        return field.type().chosen() && value.content().isPresent()
                ? keys(value.content().get())
                        .flatMap(key -> catalogue.choicesOf(field).choice(key).stream())
                        .map(Choice::colour)
                        .filter(colour -> !colour.isEmpty())
                        .toList()
                : List.of();
    }

    private static Stream<String> keys(Object content) {
        return content instanceof SortedSet<?> several ? several.stream().map(Object::toString) : Stream.of(content.toString());
    }

    /** The colour of the choice that is called so; empty where it has none. */
    public String colour(Field field, String label) {
        return !field.type().chosen()
                ? ""
                : catalogue.choicesOf(field).choices().stream()
                        .filter(choice -> choice.labels().in(locale).equals(label))
                        .map(Choice::colour)
                        .findFirst()
                        .orElse("");
    }

    private String known(Field field, Object content) {
        return switch (content) {
            case BigDecimal number -> NumberText.plain(number, format);
            case Money money -> NumberText.grouped(money.amount(), format) + " " + money.currency().getCurrencyCode();
            case LocalDate day -> format.date(day);
            case Boolean yes -> Words.yesNo(yes, locale);
            case SortedSet<?> keys ->
                keys.stream().map(key -> choice(field, key.toString())).collect(Collectors.joining("; "));
            case Long id when field.type() == FieldType.REFERENCE ->
                references.label(field.target(), id).orElseGet(() -> ReferenceText.of(id));
            case String key when field.type() == FieldType.CHOICE -> choice(field, key);
            case String code when field.type() == FieldType.COUNTRY -> Countries.name(code, locale);
            default -> content.toString();
        };
    }

    /** A choice that this reader cannot see any more is shown by its key. */
    private String choice(Field field, String key) {
        return catalogue.choicesOf(field).choice(key).map(Choice::labels).map(labels -> labels.in(locale)).orElse(key);
    }
}
