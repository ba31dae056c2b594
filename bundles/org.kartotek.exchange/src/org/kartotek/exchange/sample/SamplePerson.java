/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.sample;

import java.util.random.RandomGenerator;
import org.kartotek.core.text.Folding;

/**
 * A generated person.
 *
 * @param first name
 * @param last name, in the form that belongs to the gender where the language has two
 * @param woman whether it is a woman
 */
record SamplePerson(String first, String last, boolean woman) {

    static SamplePerson any(CountryWords words, RandomGenerator random) {
        boolean woman = random.nextBoolean();
        String[] forms = words.any("lasts", random).split("/");
        return new SamplePerson(words.any(woman ? "women" : "men", random), woman ? forms[forms.length - 1] : forms[0], woman);
    }

    /** What stands before the @: letters that every mail program knows. */
    String mailbox() {
        return Latin.of(first) + "." + Latin.of(last);
    }

    /** The name as part of an address on the internet. */
    static final class Latin {
        private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
        private static final String[] LETTERS = ("a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya").split(" ");

        private Latin() {}

        static String of(String text) {
            StringBuilder latin = new StringBuilder();
            for (char c : Folding.fold(text).toCharArray()) {
                int cyrillic = CYRILLIC.indexOf(c);
                if (cyrillic >= 0) {
                    latin.append(LETTERS[cyrillic].replace("_", ""));
                } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                    latin.append(c);
                } else if (c == ' ' || c == '-') {
                    latin.append('-');
                }
            }
            return latin.toString().replaceAll("-+", "-").replaceAll("^-|-$", "");
        }
    }
}
