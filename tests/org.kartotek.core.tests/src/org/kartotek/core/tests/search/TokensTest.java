/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.tests.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kartotek.core.search.Tokens;
import org.kartotek.core.value.FieldType;

class TokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Frankenversand München | munchen
                    Frankenversand München | MÜNCH
                    Müller-Lüdenscheidt    | muller ludenscheidt
                    Müller-Lüdenscheidt    | Lüdenscheidt
                    Müller-Lüdenscheidt    | mullerludenscheidt
                    Müller Lüdenscheidt    | Müller-Lüdenscheidt
                    O'Brien                | obrien
                    O'Brien                | o'brien
                    O'Brien                | brien
                    OBrien                 | O’Brien
                    J. R. R. Tolkien       | JRR Tolkien
                    J.R.R. Tolkien         | tolkien j. r.
                    JRR Tolkien            | J.R.R.
                    Vestas A/S             | as
                    Vestas AS              | vestas a/s
                    H & M                  | hm
                    Газпром                | газ
                    Søren Åkesson          | soren akes
                    Peña y Ñandú           | nandu
                    Łódź                   | lodz
                    Straße 12              | strasse 12
                    KD-004711              | 4711
                    KD-004711              | kd004711
                    KD004711               | 004711
                    Berg (anna@berg.dk)    | anna@berg.dk
                    """)
    void aSearchFindsAText(String value, String search) {
        assertTrue(finds(FieldType.TEXT, value, search));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Frankenversand | versand
                    O'Brien        | ob rien
                    München        | munchener
                    """)
    void aWordIsFoundFromItsBeginningOnly(String value, String search) {
        assertFalse(finds(FieldType.TEXT, value, search));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    +45 12 34 56 78     | 12345678
                    +45 12 34 56 78     | 4512345678
                    +45 12 34 56 78     | +45 12 34 56 78
                    +45 12 34 56 78     | +4512345678
                    +45 12 34 56 78     | 0045 12 34 56 78
                    +45 12 34 56 78     | 12 34 56 78
                    +45 12 34 56 78     | 1234 5678
                    +45 12 34 56 78     | 345678
                    +45 12 34 56 78     | 56 78
                    +45 12 34 56 78     | 5678
                    +4512345678         | 12 34 56 78
                    12345678            | +45 12 34 56 78
                    12 34 56 78         | 0045 1234 5678
                    +49 (0)89 123456    | 089 123456
                    +49 (0)89 123456    | +49 89 123456
                    +49 (0)89 123456    | 089/123456
                    +49 (0)89 123456    | 123456
                    +49 89 123456       | (089) 12 34 56
                    089/123456          | +49 89 123456
                    0049 89 123456      | +4989123456
                    030-0074321         | 030-0074321
                    030-0074321         | 0300074321
                    030-0074321         | 0074321
                    +7 495 123-45-67    | 8 (495) 123-45-67
                    +354 581 2345       | 5812345
                    (5) 555-4729        | 5554729
                    """)
    void aTelephoneNumberIsFoundHoweverItIsTyped(String value, String search) {
        assertTrue(finds(FieldType.PHONE, value, search));
    }

    @ParameterizedTest
    @CsvSource({
        "Anna.Berg@Example.com, anna.berg@example.com",
        "Anna.Berg@Example.com, anna.berg@",
        "Anna.Berg@Example.com, ANNA",
        "Anna.Berg@Example.com, berg",
        "Anna.Berg@Example.com, example.com",
        "Anna.Berg@Example.com, @example",
        "Anna.Berg@Example.com, <anna.berg@example.com>",
        "Anna.Berg@Example.com, annaberg"
    })
    void anAddressIsFoundByItsPartsAndAsAWhole(String value, String search) {
        assertTrue(finds(FieldType.EMAIL, value, search));
    }

    @Test
    void postcodeAndHouseNumberStayWordsOfTheirOwn() {
        assertEquals(List.of("hauptstr", "12", "80331"), Tokens.words("Hauptstr. 12 80331"));
        assertEquals(List.of("anna", "2100"), Tokens.words("  anna,  2100 anna"));
    }

    @Test
    void aSearchWithoutLettersAndDigitsHasNoWords() {
        assertTrue(Tokens.words("").isEmpty());
        assertTrue(Tokens.words(" *&% --").isEmpty());
        assertTrue(Tokens.of(FieldType.PHONE, "+ (").isEmpty());
    }

    @Test
    void tokensAreBounded() {
        String longWord = "x".repeat(100_000);
        assertEquals(List.of("x".repeat(Tokens.MAX_LENGTH)), List.copyOf(Tokens.of(FieldType.TEXT, longWord)));
        assertTrue(finds(FieldType.TEXT, longWord, longWord));
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            many.append("a").append(i).append(' ');
        }
        int tokens = Tokens.of(FieldType.LONG_TEXT, many.toString()).size();
        assertTrue(tokens > Tokens.MAX_TOKENS / 2 && tokens <= Tokens.MAX_TOKENS);
        assertEquals(Tokens.MAX_WORDS, Tokens.words(many.toString()).size());
        Tokens.of(FieldType.PHONE, "1 ".repeat(50_000)).forEach(token -> assertTrue(token.length() <= Tokens.MAX_LENGTH));
    }

    @Test
    void noTokenIsTheBeginningOfAnother() {
        assertEquals(Set.of("as", "s", "jensen"), Tokens.of(FieldType.TEXT, "Jensen A/S jens"));
        assertEquals(Set.of("4512345678", "12345678", "345678", "5678"), Tokens.of(FieldType.PHONE, "+45 12 34 56 78"));
    }

    @Test
    void aCutNeverSplitsACharacter() {
        String token = Tokens.of(FieldType.TEXT, "x" + "\ud840\udc00".repeat(30)).iterator().next();
        assertFalse(Character.isHighSurrogate(token.charAt(token.length() - 1)));
    }

    /** What search-as-you-type rests on: each beginning of a value finds it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TEXT  | abbc ..-'éß01ж&
                    PHONE | 0012345  +-/
                    EMAIL | ab.-_@0
                    """)
    void everyBeginningOfAValueFindsIt(FieldType type, String alphabet) {
        Random random = new Random(7);
        for (int n = 0; n < 2_000; n++) {
            StringBuilder value = new StringBuilder();
            for (int i = random.nextInt(18); i >= 0; i--) {
                value.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Set<String> tokens = Tokens.of(type, value.toString());
            for (int end = 1; end <= value.length(); end++) {
                List<String> words = Tokens.words(value.substring(0, end));
                assertTrue(finds(tokens, words), () -> "\u00ab" + value + "\u00bb " + tokens + " by " + words);
            }
        }
    }

    private static boolean finds(FieldType type, String value, String search) {
        return finds(Tokens.of(type, value), Tokens.words(search));
    }

    private static boolean finds(Set<String> tokens, List<String> words) {
        return words.stream().allMatch(word -> tokens.stream().anyMatch(token -> token.startsWith(word)));
    }
}
