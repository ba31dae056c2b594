/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.entry;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phone numbers, e-mail and web addresses: kept as they were typed, freed of what is not part of them. */
final class ReachText {
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");
    private static final String DOMAIN = "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}-]{2,}";
    private static final Pattern EMAIL = Pattern.compile("([^\\s@<>(),;:\"\\[\\]\\\\]+)@(" + DOMAIN + ")");
    /** As mail programs write it: Maria Anders <maria@example.com>. */
    private static final Pattern NAMED = Pattern.compile("[^<>]*<([^<>]+)>[;,]?");
    private static final Pattern WEB = Pattern.compile("(?i)(https?://)?(" + DOMAIN + ")(:[0-9]{1,5})?([/?#]\\S*)?");

    private ReachText() {}

    /** @return the number as typed, or empty where it has no digit */
    static Optional<String> phone(String text) {
        String tidy = SPACES.matcher(text.startsWith("tel:") ? text.substring(4) : text).replaceAll(" ").strip();
        return tidy.chars().anyMatch(Character::isDigit) ? Optional.of(tidy) : Optional.empty();
    }

    /** @return the address without the name before it, its domain in lower case; or empty where it is none */
    static Optional<String> email(String text) {
        Matcher named = NAMED.matcher(text);
        String address = named.matches() ? named.group(1) : text;
        String bare = address.regionMatches(true, 0, "mailto:", 0, 7) ? address.substring(7) : address;
        Matcher matcher = EMAIL.matcher(bare);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String local = matcher.group(1);
        boolean dots = local.startsWith(".") || local.endsWith(".") || local.contains("..");
        return dots ? Optional.empty() : Optional.of(local + "@" + matcher.group(2).toLowerCase(Locale.ROOT));
    }

    /** @return the address with scheme and host in lower case, or empty where it is none that a browser may be sent to */
    static Optional<String> web(String text) {
        Matcher matcher = WEB.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String place = orEmpty(matcher.group(1)) + matcher.group(2) + orEmpty(matcher.group(3));
        String path = orEmpty(matcher.group(4));
        return Optional.of(place.toLowerCase(Locale.ROOT) + (path.equals("/") ? "" : path));
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }
}
