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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.entry.ValueReader;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.InvalidValueException;
import org.kartotek.core.value.Value;

class ValueReaderTest {
    private final ValueReader iso = new ValueReader(EntryFields.CATALOGUE, ValueFormat.ISO, Locale.ENGLISH);
    private final ValueReader german =
            new ValueReader(EntryFields.CATALOGUE, ValueFormat.of("dd.MM.yyyy", true), Locale.ENGLISH);

    private Value read(FieldType type, String text) {
        return iso.read(EntryFields.of(type), text);
    }

    private String refusal(ValueReader reader, FieldType type, String text) {
        return assertThrows(InvalidValueException.class, () -> reader.read(EntryFields.of(type), text))
                .getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0", "\t\n", "\ufeff"})
    void blankIsUnknownForEveryType(String blank) {
        for (FieldType type : FieldType.values()) {
            assertEquals(Value.UNKNOWN, read(type, blank));
            assertEquals(Value.ABSENT, read(type, "(Absent)"));
        }
    }

    @Test
    void oneLineTextHasNoLineBreaksAndLongTextKeepsThem() {
        assertEquals(Value.of("Hauptstr. 5 Hinterhaus"), read(FieldType.TEXT, " Hauptstr. 5 \r\n\n Hinterhaus "));
        assertEquals(Value.of("one\ntwo\n\nthree"), read(FieldType.LONG_TEXT, "one\r\ntwo\r\rthree\n"));
    }

    @Test
    void textIsComposed() {
        assertEquals(Value.of("München"), read(FieldType.TEXT, "Mu\u0308nchen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\ud83db", "\udc00", "bell\u0007"})
    void whatIsNoTextIsRefused(String text) {
        assertTrue(refusal(iso, FieldType.TEXT, text).startsWith("text label: "));
    }

    @Test
    void tooLongTextIsRefusedWithItsLength() {
        assertTrue(refusal(iso, FieldType.TEXT, "x".repeat(201)).contains("201 characters, 200 fit"));
        assertEquals(Value.of("x".repeat(200)), read(FieldType.TEXT, "x".repeat(200)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"42|42", "-1.50|-1.5", "1,234.5|1234.5", "1 234 567|1234567", "1'000|1000", "+7|7", "−3|-3", "0.00000001|1E-8"})
    void numbersHaveADecimalPoint(String text, BigDecimal number) {
        assertEquals(Value.of(number), read(FieldType.NUMBER, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,5|1.5", "1.234,5|1234.5", "1.234|1234", "-0,25|-0.25"})
    void orADeclaredDecimalComma(String text, BigDecimal number) {
        assertEquals(Value.of(number), german.read(EntryFields.of(FieldType.NUMBER), text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,5", "12,34", "1e5", "0x10", "1.2.3", "--1", "NaN", "١٢", "1.000000001", "123456789012345678901", "5 %"})
    void otherNumbersAreRefused(String text) {
        assertTrue(refusal(iso, FieldType.NUMBER, text).contains("1234.5"));
    }

    @Test
    void datesAreIsoUnlessDeclared() {
        assertEquals(Value.of(LocalDate.of(2026, 3, 31)), read(FieldType.DATE, "2026-03-31"));
        assertEquals(Value.of(LocalDate.of(2026, 3, 4)), german.read(EntryFields.of(FieldType.DATE), "04.03.2026"));
        assertEquals(Value.of(LocalDate.of(2026, 3, 4)), german.read(EntryFields.of(FieldType.DATE), "2026-03-04"));
        assertTrue(refusal(iso, FieldType.DATE, "31.03.2026").contains("2026-12-31"));
        assertTrue(refusal(german, FieldType.DATE, "30.02.2026").contains("31.12.2026"));
        assertTrue(refusal(german, FieldType.DATE, "04.03.26").contains("31.12.2026"));
        assertTrue(refusal(iso, FieldType.DATE, "12026-03-31").contains("is not a day"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd.MM.yy", "MM/yyyy", "dd.MM", "hh:mm", "qwerty{", ""})
    void aPatternNamesOneDay(String pattern) {
        assertThrows(KartotekException.class, () -> ValueFormat.of(pattern, false));
    }

    @ParameterizedTest
    @CsvSource({"yes,true", "JA,true", "sí,true", "SI,true", "Да,true", "1,true", "nej,false", "Nein,false", "нет,false", "0,false"})
    void yesAndNoInEveryLanguage(String text, boolean yes) {
        assertEquals(Value.of(yes), read(FieldType.YES_NO, text));
    }

    @ParameterizedTest
    @CsvSource({"red,red", "ROT,red", "rod,red", "Grun,green", "зеленый,green", "rose,rose"})
    void choicesByKeyAndByLabel(String text, String key) {
        assertEquals(Value.of(key), read(FieldType.CHOICE, text));
    }

    @Test
    void anUnknownChoiceNamesWhatIsOffered() {
        String sentence = refusal(iso, FieldType.CHOICE, "Gren");
        assertTrue(sentence.contains("Did you mean \"Green\"?"), sentence);
        assertTrue(sentence.contains("Choose from: Red, Green, Blue, dark."), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"red;green", "Rot, Grün", "green ; red;", "red;red;green"})
    void severalChoices(String text) {
        assertEquals(Value.of(new TreeSet<>(List.of("green", "red"))), read(FieldType.CHOICES, text));
    }

    @Test
    void aLabelWithACommaIsOneChoice() {
        assertEquals(Value.of(new TreeSet<>(List.of("sea"))), read(FieldType.CHOICES, "blue, dark"));
        assertEquals(Value.of(new TreeSet<>(List.of("red", "sea"))), read(FieldType.CHOICES, "red; blue, dark"));
    }

    @ParameterizedTest
    @CsvSource({"Germany,DE", "Deutschland,DE", "de,DE", "DEU,DE", "España,ES", "espana,ES", "Россия,RU", "UK,GB", "USA,US", "Polska,PL"})
    void countriesByCodeAndByName(String text, String code) {
        assertEquals(Value.of(code), read(FieldType.COUNTRY, text));
    }

    @Test
    void anUnknownCountryNamesTheNearest() {
        assertTrue(refusal(iso, FieldType.COUNTRY, "Germny").contains("Did you mean \"Germany\"?"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {" 030-0074321 |030-0074321", "(5)  555-4729|(5) 555-4729", "tel:+45 33|+45 33", "12 ext. 4|12 ext. 4"})
    void phonesAreKeptAsTyped(String text, String phone) {
        assertEquals(Value.of(phone), read(FieldType.PHONE, text));
    }

    @Test
    void aPhoneHasDigits() {
        assertTrue(refusal(iso, FieldType.PHONE, "none").contains("has digits"));
    }

    @ParameterizedTest
    @CsvSource({"Ann.B@Example.COM,Ann.B@example.com", "mailto:a@b.dk,a@b.dk", "Ann B <a@B.dk>,a@b.dk", "josé@münchen.de,josé@münchen.de"})
    void emailsAreTidied(String text, String email) {
        assertEquals(Value.of(email), read(FieldType.EMAIL, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "@b.dk", "a b@c.dk", "a@@b.dk", ".a@b.dk", "a..b@c.dk", "a@-b.dk", "a@b.dk,c@d.dk", "a.dk"})
    void otherEmailsAreRefused(String text) {
        assertTrue(refusal(iso, FieldType.EMAIL, text).contains("name@example.com"));
    }

    @ParameterizedTest
    @CsvSource({"WWW.Example.com/,www.example.com", "https://Example.com/A?b=C,https://example.com/A?b=C", "example.dk:8080/x,example.dk:8080/x"})
    void webAddressesAreTidied(String text, String web) {
        assertEquals(Value.of(web), read(FieldType.WEB, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "hello", "www.a b.com", "ftp://a.com"})
    void otherWebAddressesAreRefused(String text) {
        assertTrue(refusal(iso, FieldType.WEB, text).contains("www.example.com"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EUR 12.5|EUR 12.50", "12.50 eur|EUR 12.50", "€1,234|EUR 1234.00", "99 zł|PLN 99.00", "JPY 5|JPY 5", "DKK -3|DKK -3.00"})
    void moneyHasACurrency(String text, String canonical) {
        assertEquals(canonical, Canonical.text(read(FieldType.MONEY, text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.50", "$ 5", "5 kr", "EUR", "EUR 1.234", "XYZ 5", "EUR 99999999999999999999", "JPY 5.5"})
    void otherMoneyIsRefused(String text) {
        assertTrue(refusal(iso, FieldType.MONEY, text).contains("EUR 1234.50"));
    }

    @Test
    void hugeTextIsReadQuickly() {
        String huge = "1".repeat(5_000_000);
        String spaced = "1" + " ".repeat(90_000) + "x\n".repeat(4_000);
        for (FieldType type : FieldType.values()) {
            assertThrows(InvalidValueException.class, () -> iso.read(EntryFields.of(type), huge), type.key());
            if (type != FieldType.LONG_TEXT) {
                assertThrows(InvalidValueException.class, () -> iso.read(EntryFields.of(type), spaced), type.key());
            }
        }
    }
}
