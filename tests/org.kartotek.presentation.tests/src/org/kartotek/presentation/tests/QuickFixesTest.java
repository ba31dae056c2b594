/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.QuickFix;

class QuickFixesTest {
    private CardModel model = model(Locale.ENGLISH);

    private static CardModel model(Locale locale) {
        Session session = new Session(1, "maria", "administrator", Rights.ADMINISTRATOR, locale, ZoneOffset.UTC);
        return new CardModel(SmallCatalogue.get(), session);
    }

    private FieldModel type(String key, String text) {
        FieldModel field = model.customer().field(key).orElseThrow();
        field.type(text);
        return field;
    }

    private List<String> texts(String key, String text) {
        return model.help().fixes(type(key, text)).stream()
                .filter(QuickFix.Text.class::isInstance)
                .map(fix -> ((QuickFix.Text) fix).text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "info@alfa,dk|info@alfa.dk",
                "info (at) alfa.dk|info@alfa.dk",
                "info at alfa dot dk|info@alfa.dk",
                "write to maria@alfa.dk please|maria@alfa.dk",
                "info@@alfa..dk|info@alfa.dk",
                "info @ alfa.dk|info@alfa.dk",
                "info@alfa.dk.|info@alfa.dk",
                "maria@gmail|maria@gmail.com",
                "mariagmail.com|maria@gmail.com"
            })
    void mendsAddresses(String typed, String meant) {
        assertEquals(meant, texts("email", typed).get(0));
    }

    @Test
    void readsDaysThatWereWrittenInAnotherWay() {
        assertEquals(List.of("2026-03-31"), texts("since", "31.3.2026"));
        assertEquals(List.of("2026-03-02", "2026-02-03"), texts("since", "2/3/2026"), "both days that it may be");
        assertEquals(List.of("2026-11-30"), texts("since", "2026-11-31"), "November has thirty days");
        assertTrue(texts("since", "31.3.68").contains("1968-03-31"));
        model = model(Locale.GERMAN);
        assertEquals(List.of("31.03.2026"), texts("since", "31-3-2026"));
    }

    @Test
    void proposesChoicesAndCountriesThatAreNear() {
        assertEquals("Active", texts("status", "Actve").get(0));
        assertEquals("Former", texts("status", "form").get(0));
        assertEquals("Germany", texts("country", "Germny").get(0));
        assertTrue(texts("country", "zerland").contains("Switzerland"));
    }

    @Test
    void findsTheNumberInASentence() {
        assertEquals(List.of(), texts("phone", "ask Maria"));
        assertEquals(List.of(), texts("phone", "+45 33 12"), "what is right needs no proposal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "keine", "-", "нет", "Ingen"})
    void aWordForNothingBecomesAbsent(String typed) {
        FieldModel field = type("email", typed);
        QuickFix first = model.help().fixes(field).get(0);
        assertEquals(new QuickFix.Absent(), first);
        model.help().fix(field, first);
        assertEquals(Value.ABSENT, field.value());
        assertTrue(field.isValid());
    }

    @Test
    void aProposalThatIsTakenIsTheValue() {
        FieldModel field = type("email", "info@alfa,dk");
        field.leave();
        assertTrue(field.finding().isPresent());
        model.help().fix(field, model.help().fixes(field).get(0));
        assertEquals(Value.of("info@alfa.dk"), field.value());
        assertTrue(field.finding().isEmpty());
        assertEquals(List.of(), model.help().fixes(field));
    }

    @Test
    void whateverStandsThereIsNoHarm() {
        assertEquals(List.of(), texts("email", "x".repeat(100_000)));
        assertEquals(List.of(), texts("since", "no day at all"));
        texts("email", "@.@.<>((at))..,,@");
        texts("since", "99999999999999999999");
    }
}
