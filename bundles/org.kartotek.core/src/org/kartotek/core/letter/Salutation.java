/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.letter;

import java.util.Locale;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.sentence.Sentence;

/**
 * Greets somebody as letters do, without the sign at the end, which is the template's. Who is neither woman nor man as far as the cards
 * say is greeted by the whole name.
 */
final class Salutation {
    private static final String FEMALE = "female";
    private static final String MALE = "male";

    private Salutation() {}

    /** @param person a contact or a customer, or null for nobody in particular */
    static String of(CardRecord person, Locale language) {
        return sentence(person).in(language);
    }

    private static Sentence sentence(CardRecord person) {
        String first = person == null ? "" : LetterAddressee.text(person, "first_name").orElse("");
        String last = person == null ? "" : LetterAddressee.text(person, "last_name").orElse("");
        String whole = (first + " " + last).strip();
        if (whole.isEmpty()) {
            return Messages.DEAR_ALL;
        }
        String gender = LetterAddressee.text(person, "gender").orElse("");
        return switch (last.isEmpty() ? "" : gender) {
            case FEMALE -> Messages.DEAR_MS.with(last, whole);
            case MALE -> Messages.DEAR_MR.with(last, whole);
            default -> Messages.DEAR.with(whole);
        };
    }
}
