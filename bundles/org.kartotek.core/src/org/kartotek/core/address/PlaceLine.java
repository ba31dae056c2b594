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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line of an address that has the postcode.
 *
 * @param postcode as written, without the sign of the country
 * @param city empty where it stands on another line
 * @param region empty where none is named
 * @param country code, where the form of the postcode tells it; else empty
 */
record PlaceLine(String postcode, String city, String region, String country) {
    private static final String TOWN = "(?:г\\.? ?|гор\\. ?|город )?(\\p{L}.*?)";
    private static final Pattern NORTH_AMERICAN = Pattern.compile("([^,]+),? ([A-Z]{2}),? (\\d{5}(?:-\\d{4})?|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)");
    private static final Pattern STATE_AND_ZIP = Pattern.compile("([A-Z]{2}) (?:\\d{5}(?:-\\d{4})?|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)");
    private static final Pattern BRITISH = Pattern.compile("(?:(\\p{L}.*?),? )?([A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})");
    private static final Pattern POLISH = Pattern.compile("(?:PL[- ])?(\\d{2}-\\d{3}) (\\p{L}.*)");
    private static final Pattern MARKED = Pattern.compile("([A-Z]{1,3})[- ]([0-9]{4,6}) (\\p{L}.*)");
    private static final Pattern RUSSIAN = Pattern.compile("(\\d{6})(?:,? " + TOWN + ")?");
    private static final Pattern RUSSIAN_BEHIND = Pattern.compile(TOWN + ",? (\\d{6})");
    private static final Pattern DUTCH = Pattern.compile("(\\d{4} ?[A-Z]{2}) (\\p{L}.*)");
    private static final Pattern PLAIN = Pattern.compile("(\\d{3} \\d{2}|\\d{4,5}) (\\p{L}.*)");
    private static final Pattern PROVINCE = Pattern.compile("(.+?) ?\\((.+)\\)");
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("D", "DE"), Map.entry("DE", "DE"), Map.entry("DK", "DK"), Map.entry("E", "ES"), Map.entry("ES", "ES"),
            Map.entry("A", "AT"), Map.entry("AT", "AT"), Map.entry("CH", "CH"), Map.entry("F", "FR"), Map.entry("FR", "FR"),
            Map.entry("I", "IT"), Map.entry("IT", "IT"), Map.entry("B", "BE"), Map.entry("BE", "BE"), Map.entry("L", "LU"),
            Map.entry("S", "SE"), Map.entry("SE", "SE"), Map.entry("N", "NO"), Map.entry("NO", "NO"), Map.entry("FIN", "FI"),
            Map.entry("FI", "FI"), Map.entry("RU", "RU"));
    private static final Set<String> STATES = Set.of(("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE"
            + " NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR")
            .split(" "));
    private static final Set<String> PROVINCES = Set.of("AB BC MB NB NL NS NT NU ON PE QC SK YT".split(" "));

    /** Reads a line; empty where it is none of a place. */
    static Optional<PlaceLine> of(String line) {
        if (line.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return northAmerican(line)
                .or(() -> match(POLISH, line).map(m -> of(m.group(1), m.group(2), "PL")))
                .or(() -> match(BRITISH, line).map(m -> of(m.group(2), m.group(1), "GB")))
                .or(() -> match(MARKED, line).filter(m -> MARKS.containsKey(m.group(1))).map(m ->
                        of(m.group(2), m.group(3), MARKS.get(m.group(1)))))
                .or(() -> match(RUSSIAN, line).map(m -> of(m.group(1), m.group(2), "RU")))
                .or(() -> match(RUSSIAN_BEHIND, line).map(m -> of(m.group(2), m.group(1), "RU")))
                .or(() -> match(DUTCH, line).map(m -> of(m.group(1), m.group(2), "NL")))
                .or(() -> match(PLAIN, line).filter(m -> !Vocabulary.isEnglishStreet(line)).map(m -> of(m.group(1), m.group(2), "")));
    }

    private static Optional<PlaceLine> northAmerican(String line) {
        return match(NORTH_AMERICAN, line).flatMap(m -> state(m.group(2), m.group(3)).map(country ->
                new PlaceLine(m.group(3), m.group(1), m.group(2), country)));
    }

    private static Optional<String> state(String state, String postcode) {
        boolean digits = Character.isDigit(postcode.charAt(0));
        Set<String> known = digits ? STATES : PROVINCES;
        return known.contains(state) ? Optional.of(digits ? "US" : "CA") : Optional.empty();
    }

    private static Optional<Matcher> match(Pattern pattern, String line) {
        return Optional.of(pattern.matcher(line)).filter(Matcher::matches);
    }

    private static PlaceLine of(String postcode, String city, String country) {
        String town = city == null ? "" : city.strip();
        Matcher province = PROVINCE.matcher(town);
        boolean named = province.matches();
        return new PlaceLine(postcode, named ? province.group(1) : town, named ? province.group(2) : "", country);
    }

    /** Whether a piece is the end of an American place, whose town stands before the comma. */
    static boolean isStateAndZip(String piece) {
        return match(STATE_AND_ZIP, piece).filter(m -> STATES.contains(m.group(1)) || PROVINCES.contains(m.group(1))).isPresent();
    }

    /** The words that stand for the parts, by key of their fields; those that are empty are left out. */
    List<Map.Entry<String, String>> parts() {
        return List.of(Map.entry("postcode", postcode), Map.entry("city", city), Map.entry("region", region)).stream()
                .filter(each -> !each.getValue().isEmpty())
                .toList();
    }
}
