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
import java.util.Optional;
import java.util.SortedSet;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.ChoiceList;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.problem.NearestName;
import org.kartotek.core.sentence.Sentence;
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
    private final boolean retiredChoices;

    /**
     * @param retiredChoices whether choices that are no longer offered may be written
     */
    ValueRules(Catalogue catalogue, boolean retiredChoices) {
        this.catalogue = catalogue;
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
    Optional<Sentence> problem(Field field, Value value) {
        return value.content().map(content -> problem(field, content));
    }

    private Sentence problem(Field field, Object content) {
        return switch (field.type()) {
            case NUMBER -> content instanceof BigDecimal number ? number(field, number) : wrongType(field, Messages.A_NUMBER);
            case MONEY -> content instanceof Money money ? money(field, money) : wrongType(field, Messages.AN_AMOUNT);
            case DATE -> content instanceof LocalDate date ? date(field, date) : wrongType(field, Messages.A_DATE);
            case YES_NO -> content instanceof Boolean ? null : wrongType(field, Messages.YES_OR_NO);
            case CHOICE -> content instanceof String key ? choice(field, key) : wrongType(field, Messages.A_CHOICE);
            case CHOICES -> content instanceof SortedSet<?> keys ? choices(field, keys) : wrongType(field, Messages.A_LIST);
            case REFERENCE -> content instanceof Long ? null : wrongType(field, Messages.ANOTHER_RECORD);
            case COUNTRY -> content instanceof String code ? country(field, code) : wrongType(field, Messages.A_COUNTRY);
            default -> content instanceof String text ? text(field, text) : wrongType(field, Messages.A_TEXT);
        };
    }

    private static Sentence wrongType(Field field, Messages expected) {
        return Messages.WRONG_TYPE.with(field.labels(), expected);
    }

    private static Sentence number(Field field, BigDecimal number) {
        boolean fits = number.precision() - number.scale() <= WHOLE_DIGITS;
        return fits ? null : Messages.TOO_LARGE.with(field.labels(), WHOLE_DIGITS);
    }

    private static Sentence money(Field field, Money money) {
        boolean counted = money.currency().getDefaultFractionDigits() >= 0;
        return counted ? null : Messages.CURRENCY.with(field.labels());
    }

    private static Sentence date(Field field, LocalDate date) {
        boolean fits = date.getYear() >= 1 && date.getYear() <= LAST_YEAR;
        return fits ? null : Messages.YEARS.with(field.labels(), LAST_YEAR);
    }

    private static Sentence country(Field field, String code) {
        return Countries.codes().contains(code) ? null : Messages.COUNTRY.with(field.labels(), code);
    }

    private static Sentence text(Field field, String text) {
        if (text.isBlank()) {
            return Messages.EMPTY.with(field.labels());
        }
        if (text.length() > field.longest()) {
            return Messages.TEXT_TOO_LONG.with(field.labels(), text.length(), field.longest());
        }
        return isStorable(text) ? null : Messages.BAD_CHARACTER.with(field.labels());
    }

    /** PostgreSQL stores neither NUL nor half a surrogate pair. */
    private static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }

    private Sentence choices(Field field, SortedSet<?> keys) {
        if (keys.isEmpty()) {
            return Messages.EMPTY.with(field.labels());
        }
        int length = keys.stream().mapToInt(key -> key.toString().length() + 1).sum() + 1;
        if (length > field.longest()) {
            return Messages.TOO_MANY_CHOICES.with(field.labels());
        }
        return keys.stream()
                .map(key -> choice(field, key.toString()))
                .filter(problem -> problem != null)
                .findFirst()
                .orElse(null);
    }

    private Sentence choice(Field field, String key) {
        ChoiceList list = catalogue.choicesOf(field);
        Optional<Choice> choice = list.choice(key);
        if (choice.isEmpty()) {
            List<String> offered = list.choices().stream()
                    .filter(each -> !each.retired())
                    .map(Choice::key)
                    .toList();
            return Messages.NO_CHOICE
                    .with(field.labels(), key)
                    .then(NearestName.hint(key, offered))
                    .then(some(offered));
        }
        return choice.get().retired() && !retiredChoices
                ? Messages.CHOICE_RETIRED.with(field.labels(), choice.get().labels())
                : null;
    }

    private static Optional<Sentence> some(List<String> offered) {
        int shown = 12;
        return offered.isEmpty() || offered.size() > shown ? Optional.empty() : Optional.of(Messages.IT_CAN_BE.with(offered));
    }
}
