/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.ChoiceList;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.problem.NearestName;
import org.kartotek.core.value.Countries;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.schema.FieldColumns;

/** What a single value has to be like so that both databases can store it. Sentences name the field and the way out. */
final class ValueRules {
    private static final int WHOLE_DIGITS = 20;
    private static final int LAST_YEAR = 9999;

    private final Catalogue catalogue;
    private final Locale locale;
    private final boolean retiredChoices;

    /**
     * @param retiredChoices whether choices that are no longer offered may be written
     */
    ValueRules(Catalogue catalogue, Locale locale, boolean retiredChoices) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.retiredChoices = retiredChoices;
    }

    /** The value as it will be read back: numbers have as many decimals as the database keeps. */
    static Value normalised(Field field, Value value) {
        if (field.type() == FieldType.NUMBER && value.content().orElse(null) instanceof BigDecimal number) {
            return Value.of(number.setScale(FieldColumns.NUMBER_SCALE, RoundingMode.HALF_UP));
        }
        return value;
    }

    /**
     * @return what is wrong with the value, or empty
     */
    Optional<String> problem(Field field, Value value) {
        return value.content().map(content -> problem(field, content, label(field)));
    }

    String label(Field field) {
        return field.labels().in(locale);
    }

    private String problem(Field field, Object content, String label) {
        return switch (field.type()) {
            case NUMBER -> content instanceof BigDecimal number ? number(number, label) : wrongType(label, "a number");
            case MONEY -> content instanceof Money money ? money(money, label) : wrongType(label, "an amount with its currency");
            case DATE -> content instanceof LocalDate date ? date(date, label) : wrongType(label, "a date");
            case YES_NO -> content instanceof Boolean ? null : wrongType(label, "yes or no");
            case CHOICE -> content instanceof String key ? choice(field, key, label) : wrongType(label, "a choice");
            case CHOICES -> content instanceof SortedSet<?> keys ? choices(field, keys, label) : wrongType(label, "a list of choices");
            case COUNTRY -> content instanceof String code ? country(code, label) : wrongType(label, "a country");
            default -> content instanceof String text ? text(field, text, label) : wrongType(label, "a text");
        };
    }

    private static String wrongType(String label, String expected) {
        return label + " must be " + expected + ".";
    }

    private static String number(BigDecimal number, String label) {
        boolean fits = number.precision() - number.scale() <= WHOLE_DIGITS;
        return fits ? null : label + " is too large. It can have " + WHOLE_DIGITS + " digits before the decimal point.";
    }

    private static String money(Money money, String label) {
        boolean counted = money.currency().getDefaultFractionDigits() >= 0;
        return counted ? null : label + " needs the currency of a country, such as EUR.";
    }

    private static String date(LocalDate date, String label) {
        boolean fits = date.getYear() >= 1 && date.getYear() <= LAST_YEAR;
        return fits ? null : label + " must be a date between the years 1 and " + LAST_YEAR + ".";
    }

    private static String country(String code, String label) {
        return Countries.codes().contains(code)
                ? null
                : label + ": there is no country \"" + code + "\". Use the two letters of ISO 3166, such as DK.";
    }

    private static String text(Field field, String text, String label) {
        if (text.isBlank()) {
            return label + " is empty. Leave it out, or say that it is known to be absent.";
        }
        int longest = field.longest();
        if (text.length() > longest) {
            return label + " has " + text.length() + " characters; it can have " + longest + ". Shorten it.";
        }
        return isStorable(text) ? null : label + " holds a character that cannot be stored. Type it anew.";
    }

    /** PostgreSQL stores neither NUL nor half a surrogate pair. */
    private static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }

    private String choices(Field field, SortedSet<?> keys, String label) {
        if (keys.isEmpty()) {
            return label + " is empty. Leave it out, or say that it is known to be absent.";
        }
        int length = keys.stream().mapToInt(key -> key.toString().length() + 1).sum() + 1;
        if (length > field.longest()) {
            return label + " has too many choices. Take some away.";
        }
        return keys.stream()
                .map(key -> choice(field, key.toString(), label))
                .filter(problem -> problem != null)
                .findFirst()
                .orElse(null);
    }

    private String choice(Field field, String key, String label) {
        ChoiceList list = catalogue.choicesOf(field);
        Optional<Choice> choice = list.choice(key);
        if (choice.isEmpty()) {
            List<String> offered = list.choices().stream()
                    .filter(each -> !each.retired())
                    .map(Choice::key)
                    .toList();
            return label + " has no choice \"" + key + "\"." + NearestName.hint(key, offered) + some(offered);
        }
        return choice.get().retired() && !retiredChoices
                ? label + ": the choice \"" + choice.get().labels().in(locale) + "\" is no longer offered. Choose another one."
                : null;
    }

    private static String some(List<String> offered) {
        int shown = 12;
        return offered.isEmpty() || offered.size() > shown ? "" : " It can be " + String.join(", ", offered) + ".";
    }
}
