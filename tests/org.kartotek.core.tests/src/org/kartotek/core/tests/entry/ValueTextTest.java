/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.tests.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartotek.core.entry.ExchangeText;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.entry.ValueReader;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;

class ValueTextTest {
    private static final Map<FieldType, Value> VALUES = Map.ofEntries(
            Map.entry(FieldType.TEXT, Value.of("=1+1; \"x\"")),
            Map.entry(FieldType.LONG_TEXT, Value.of("one\ntwo")),
            Map.entry(FieldType.NUMBER, Value.of(new BigDecimal("-1234567.25"))),
            Map.entry(FieldType.MONEY, Value.of(new Money(-123456789, Currency.getInstance("DKK")))),
            Map.entry(FieldType.DATE, Value.of(LocalDate.of(2026, 3, 4))),
            Map.entry(FieldType.YES_NO, Value.of(true)),
            Map.entry(FieldType.CHOICE, Value.of("green")),
            Map.entry(FieldType.CHOICES, Value.of(new TreeSet<>(List.of("red", "sea")))),
            Map.entry(FieldType.PHONE, Value.of("+45 33 12")),
            Map.entry(FieldType.EMAIL, Value.of("a@b.dk")),
            Map.entry(FieldType.WEB, Value.of("www.b.dk")),
            Map.entry(FieldType.COUNTRY, Value.of("DE")));

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "en-US", "da", "de", "de-CH", "es", "ru", "pl", "fr", "sv", "fi", "ar", "ja"})
    void whatIsEditedIsReadBack(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        ValueText text = new ValueText(EntryFields.CATALOGUE, locale);
        ValueReader reader = new ValueReader(EntryFields.CATALOGUE, ValueFormat.of(locale), locale);
        VALUES.forEach((type, value) -> {
            String written = text.editable(EntryFields.of(type), value);
            assertEquals(value, reader.read(EntryFields.of(type), written), type + ": " + written);
        });
        assertEquals(Value.ABSENT, reader.read(EntryFields.of(FieldType.EMAIL), text.editable(EntryFields.of(FieldType.EMAIL), Value.ABSENT)));
    }

    @Test
    void whatIsExchangedIsReadBack() {
        ValueReader reader = new ValueReader(EntryFields.CATALOGUE, ValueFormat.ISO, Locale.ENGLISH);
        VALUES.forEach((type, value) -> {
            assertEquals(value, reader.read(EntryFields.of(type), ExchangeText.of(EntryFields.of(type), value)), type.key());
            assertEquals(Value.ABSENT, reader.read(EntryFields.of(type), ExchangeText.of(EntryFields.of(type), Value.ABSENT)));
            assertEquals(Value.UNKNOWN, reader.read(EntryFields.of(type), ExchangeText.of(EntryFields.of(type), Value.UNKNOWN)));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|-1234567.25|-1,234,567.89 DKK|2026-03-04|yes|Green|Germany|absent",
        "de|-1234567,25|-1.234.567,89 DKK|04.03.yyyy|ja|Grün|Deutschland|nicht vorhanden",
        "ru|-1234567,25|-1.234.567,89 DKK|04.03.yyyy|да|Зелёный|Германия|отсутствует"
    })
    void valuesAreShownInTheLanguageOfTheReader(
            String tag, String number, String money, String date, String yes, String choice, String country, String absent) {
        ValueText text = new ValueText(EntryFields.CATALOGUE, Locale.forLanguageTag(tag));
        assertEquals(number, shown(text, FieldType.NUMBER));
        assertEquals(money, shown(text, FieldType.MONEY));
        assertEquals(date.replace("yyyy", "2026"), shown(text, FieldType.DATE));
        assertEquals(yes, shown(text, FieldType.YES_NO));
        assertEquals(choice, shown(text, FieldType.CHOICE));
        assertEquals(country, shown(text, FieldType.COUNTRY));
        assertEquals(absent, text.shown(EntryFields.of(FieldType.EMAIL), Value.ABSENT));
        assertEquals("", text.shown(EntryFields.of(FieldType.EMAIL), Value.UNKNOWN));
    }

    private static String shown(ValueText text, FieldType type) {
        return text.shown(EntryFields.of(type), VALUES.get(type));
    }

    @Test
    void countriesStandInFilesWithTheirEnglishNames() {
        assertEquals("Germany", ExchangeText.of(EntryFields.of(FieldType.COUNTRY), VALUES.get(FieldType.COUNTRY)));
        assertEquals("red;sea", ExchangeText.of(EntryFields.of(FieldType.CHOICES), VALUES.get(FieldType.CHOICES)));
        assertEquals("-1234567.25", ExchangeText.of(EntryFields.of(FieldType.NUMBER), VALUES.get(FieldType.NUMBER)));
    }
}
