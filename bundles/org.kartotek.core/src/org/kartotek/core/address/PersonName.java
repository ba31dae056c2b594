/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.address;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A person's name taken apart. What stands before a comma is the last name; else the last word is, with the small words before it that
 * belong to it. Where the name ends in a patronymic, the last name stands first.
 *
 * @param first may be empty
 * @param last empty only where no name is given
 */
public record PersonName(String first, String last) {
    private static final Pattern TITLES = Pattern.compile(
            "(?iu)^(?:(?:herrn?|frau|hr\\.?|fru|fr\\.|mr\\.?|mrs\\.?|ms\\.?|miss|sr\\.?|sra\\.?|srta\\.?|don|doña|d\\.|dña\\.|pan|pani|г-н|г-жа"
                    + "|dr\\.?|prof\\.?|dipl\\.-ing\\.?|ing\\.?|mgr|inż\\.?|att?\\.?:?|attn\\.?:?|a la atención de|z\\. ?hd\\.?|fao|c/o)\\s+)+");
    private static final Pattern PATRONYMIC = Pattern.compile("(?iu).*(?:вич|вна|ична)");

    static boolean hasTitle(String line) {
        return TITLES.matcher(line).find();
    }

    /** A name alone, as in a column of names; titles stay where they are. */
    public static PersonName of(String whole) {
        return split(whole, 1);
    }

    /** The name in a line of an address, without its titles. In some countries the family name has two words. */
    static PersonName of(String line, String country) {
        String bare = TITLES.matcher(line).replaceFirst("").replaceAll(",? (?:MBA|Ph\\.?D\\.?|M\\.?Sc\\.?|B\\.?Sc\\.?|M\\.?A\\.?)$", "");
        return split(bare, country.equals("ES") ? 2 : 1);
    }

    private static PersonName split(String whole, int lastWords) {
        String name = whole.strip();
        int comma = name.indexOf(',');
        if (comma > 0) {
            return new PersonName(name.substring(comma + 1).strip(), name.substring(0, comma).strip());
        }
        List<String> words = List.of(name.split("\\s+"));
        if (words.size() == 3 && PATRONYMIC.matcher(words.get(2)).matches()) {
            return new PersonName(words.get(1) + " " + words.get(2), words.get(0));
        }
        int from = words.size() > lastWords ? words.size() - lastWords : words.size() - 1;
        while (from > 1 && Vocabulary.isParticle(words.get(from - 1))) {
            from--;
        }
        return new PersonName(String.join(" ", words.subList(0, from)), String.join(" ", words.subList(from, words.size())));
    }
}
