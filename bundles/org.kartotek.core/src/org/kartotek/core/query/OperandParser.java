/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.entry.ValueReader;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.InvalidValueException;
import org.kartotek.core.value.Value;

/** Reads what a field is compared with, as the field's type wants it. One thread, one text. */
final class OperandParser {
    static final String TODAY = "today";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final ValueReader values;
    private final LexemeReader lexemes;

    OperandParser(Catalogue catalogue, Locale locale, LexemeReader lexemes) {
        this.values = new ValueReader(catalogue, ValueFormat.ISO, locale);
        this.lexemes = lexemes;
    }

    Operand parse(Field field) {
        if (field.type() == FieldType.DATE && lexemes.acceptWord(TODAY)) {
            return relativeDay();
        }
        Lexeme at = lexemes.peek();
        if (at.sort() != Lexeme.Sort.QUOTED && at.sort() != Lexeme.Sort.WORD) {
            throw lexemes.expected(Messages.EXPECTED_VALUE.with(field.key()));
        }
        lexemes.next();
        return new Operand.Literal(literal(field, at));
    }

    /** What something computed is compared with: an amount may stand without its currency. */
    Operand parseSum(Field field) {
        boolean bare = field.type() == FieldType.MONEY && NUMBER.matcher(lexemes.peek().text()).matches();
        return bare ? new Operand.Literal(new BigDecimal(lexemes.next().text()).toPlainString()) : parse(field);
    }

    /** Whether a record is named by its id. */
    boolean isId() {
        return isId(lexemes.peek());
    }

    private static boolean isId(Lexeme at) {
        return at.text().startsWith(Operand.ID);
    }

    /** {@code 30 days}, back from today. */
    Operand.RelativeDay daysBack() {
        return days(false);
    }

    private Operand relativeDay() {
        boolean future = lexemes.acceptSymbol("+");
        if (!future && !lexemes.acceptSymbol("-")) {
            return Operand.RelativeDay.TODAY;
        }
        return days(future);
    }

    private Operand.RelativeDay days(boolean future) {
        Lexeme number = lexemes.peek();
        if (!number.text().matches("[0-9]{1,5}")) {
            throw lexemes.expected(Messages.EXPECTED_AMOUNT);
        }
        lexemes.next();
        int amount = Integer.parseInt(number.text());
        return new Operand.RelativeDay(future ? amount : -amount, unit());
    }

    private ChronoUnit unit() {
        for (ChronoUnit unit : Operand.RelativeDay.UNITS) {
            String plural = unit.name().toLowerCase(Locale.ROOT);
            if (lexemes.acceptWord(plural) || lexemes.acceptWord(plural.substring(0, plural.length() - 1))) {
                return unit;
            }
        }
        throw lexemes.expected(Messages.EXPECTED_UNIT);
    }

    private String literal(Field field, Lexeme at) {
        if (at.text().isBlank()) {
            throw lexemes.error(Messages.VALUE_MISSING.with(field.key()), at);
        }
        return switch (field.type()) {
            case TEXT, LONG_TEXT, EMAIL, WEB -> at.text();
            case REFERENCE -> Operand.ID + Canonical.text(read(field, isId(at) ? at.text() : Operand.ID + at.text(), at));
            case PHONE -> phone(field, at);
            case MONEY -> money(field, at);
            case CHOICES -> choice(field, at);
            default -> Canonical.text(read(field, at.text(), at));
        };
    }

    private String phone(Field field, Lexeme at) {
        if (at.text().chars().noneMatch(c -> c >= '0' && c <= '9')) {
            throw lexemes.error(Messages.NO_DIGITS.with(field.key()), at);
        }
        return at.text();
    }

    /** {@code EUR 500}, or an amount with its currency in quotation marks. */
    private String money(Field field, Lexeme at) {
        boolean code = at.sort() == Lexeme.Sort.WORD && at.text().matches("[A-Za-z]{3}");
        String text = code ? at.text() + ' ' + lexemes.next().text() : at.text();
        return Canonical.text(read(field, text, at));
    }

    private String choice(Field field, Lexeme at) {
        Object keys = read(field, at.text(), at).content().orElseThrow();
        if (((SortedSet<?>) keys).size() != 1) {
            throw lexemes.error(Messages.ONE_CHOICE, at);
        }
        return ((SortedSet<?>) keys).first().toString();
    }

    private Value read(Field field, String text, Lexeme at) {
        try {
            Value value = values.read(field, text);
            if (value.isKnown()) {
                return value;
            }
        } catch (InvalidValueException invalid) {
            throw lexemes.error(invalid.sentence(), at);
        }
        throw lexemes.error(Messages.FIND_ABSENT.with(field.key()), at);
    }
}
