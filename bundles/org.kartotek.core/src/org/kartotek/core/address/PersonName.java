/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.address;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The parts of a person's name.
 *
 * @param first may be empty
 * @param last may be empty where only one word is known
 */
record PersonName(String first, String last) {
    private static final Pattern TITLES = Pattern.compile(
            "(?iu)^(?:(?:herrn?|frau|hr\\.?|fru|fr\\.|mr\\.?|mrs\\.?|ms\\.?|miss|sr\\.?|sra\\.?|srta\\.?|don|doña|d\\.|dña\\.|pan|pani|г-н|г-жа"
                    + "|dr\\.?|prof\\.?|dipl\\.-ing\\.?|ing\\.?|mgr|inż\\.?|att?\\.?:?|attn\\.?:?|a la atención de|z\\. ?hd\\.?|fao|c/o)\\s+)+");
    private static final Pattern PATRONYMIC = Pattern.compile("(?iu).*(?:вич|вна|ична)");

    static boolean hasTitle(String line) {
        return TITLES.matcher(line).find();
    }

    /** @param country in some the family name has two words, in some it stands first */
    static PersonName of(String line, String country) {
        String bare = TITLES.matcher(line).replaceFirst("").replaceAll(",? (?:MBA|Ph\\.?D\\.?|M\\.?Sc\\.?|B\\.?Sc\\.?|M\\.?A\\.?)$", "").strip();
        int comma = bare.indexOf(',');
        if (comma > 0) {
            return new PersonName(bare.substring(comma + 1).strip(), bare.substring(0, comma).strip());
        }
        List<String> words = new ArrayList<>(List.of(bare.split(" ")));
        if (words.size() == 3 && PATRONYMIC.matcher(words.get(2)).matches()) {
            return new PersonName(words.get(1) + " " + words.get(2), words.get(0));
        }
        int lastWords = country.equals("ES") && words.size() >= 3 ? 2 : 1;
        int from = Math.max(0, words.size() - lastWords);
        while (from > 1 && Vocabulary.isParticle(words.get(from - 1))) {
            from--;
        }
        return new PersonName(String.join(" ", words.subList(0, from)), String.join(" ", words.subList(from, words.size())));
    }
}
