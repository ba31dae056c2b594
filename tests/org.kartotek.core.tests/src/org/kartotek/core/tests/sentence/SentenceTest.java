/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.tests.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.sentence.Sentence;

class SentenceTest {

    @Test
    void gapsAreFilledInTheOrderOfTheLanguage() {
        Sentence greeting = Messages.GREETING.with("Eva", 5);
        assertEquals("Good day, Eva (that's 5)!", greeting.in(Locale.ENGLISH));
        assertEquals("5 heißt Eva: guten Tag!", greeting.in(Locale.GERMANY));
    }

    @Test
    void whatFillsAGapIsNotLookedIntoAgain() {
        assertEquals("Good day, {1} $2 (that's \\)!", Messages.GREETING.with("{1} $2", "\\").in(Locale.ENGLISH));
    }

    @Test
    void partsAreSaidInTheLanguageOfTheReader() {
        Sentence inner = Messages.LIST.with(List.of(new Labels(Map.of("en", "City", "de", "Ort")), "x", 7));
        assertEquals("Known: City, x, 7.", inner.in(Locale.ENGLISH));
        assertEquals("5 heißt Bekannt: Ort, x, 7.: guten Tag!", Messages.GREETING.with(inner, 5).in(Locale.GERMAN));
    }

    @Test
    void whatNobodyTranslatedIsSaidInEnglish() {
        assertEquals("Nobody has translated this.", Messages.ENGLISH_ONLY.in(Locale.GERMAN));
        assertEquals("Known: a.", Messages.LIST.with("a").in(Locale.of("fi")));
        assertEquals("Known: a.", Messages.LIST.with("a").in(Locale.ROOT));
    }

    @Test
    void sentencesFollowEachOther() {
        Sentence two = Messages.LIST.with("a").then(Messages.LIST.with("b")).then(Optional.empty());
        assertEquals("Bekannt: a. Bekannt: b.", two.in(Locale.GERMAN));
        assertEquals("Bekannt: a. b", Sentence.all(List.of(Messages.LIST.with("a"), Sentence.verbatim("b"))).in(Locale.GERMAN));
    }

    @Test
    void aProblemSpeaksToItsReader() {
        KartotekException refused = new AccessRefusedException();
        assertEquals("Your role does not allow this. Ask your administrator if you need it.", refused.getMessage());
        assertEquals(
                "Ihre Rolle erlaubt das nicht. Fragen Sie Ihren Administrator, wenn Sie es brauchen.",
                refused.sentence().in(Locale.GERMAN));
        assertEquals(
                "Нет поля «contry». Может быть, «country»?",
                UnknownNameException.ofField("contry", List.of("country", "city")).sentence().in(Locale.of("ru")));
    }
}
