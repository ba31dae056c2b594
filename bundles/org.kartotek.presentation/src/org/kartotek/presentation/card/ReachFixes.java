/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kartotek.core.problem.NearestName;

/** Proposals for addresses and numbers that are nearly right. */
final class ReachFixes {
    private static final Pattern MAIL = Pattern.compile("[^\\s<>(),;:\"]+@[^\\s<>(),;:\"]+");
    private static final Pattern NUMBER = Pattern.compile("[+(]?[0-9][0-9 ()/.\u00a0-]{2,}");
    /** Where most private people have their mail. */
    private static final List<String> PROVIDERS = List.of(
            "gmail.com", "googlemail.com", "hotmail.com", "outlook.com", "live.com", "yahoo.com", "icloud.com", "web.de", "gmx.de",
            "gmx.net", "t-online.de", "freenet.de", "mail.dk", "yandex.ru", "mail.ru");

    private ReachFixes() {}

    static Stream<String> mail(String text) {
        String tidy = text.replaceAll("(?i)\\s*[\\[(]\\s*(?:at|a)\\s*[\\])]\\s*|\\s+at\\s+", "@")
                .replaceAll("(?i)\\s*[\\[(]\\s*dot\\s*[\\])]\\s*|\\s+dot\\s+", ".");
        String dotted = tidy.replaceAll("\\s+", "").replace(',', '.').replaceAll("\\.{2,}", ".").replaceAll("@{2,}", "@");
        String bare = dotted.replaceAll("^[.<(\"']+|[.>)\"';:]+$", "").replaceAll("\\.@", "@").replaceAll("@\\.", "@");
        Matcher within = MAIL.matcher(text);
        Stream<String> found = within.find() ? Stream.of(within.group()) : Stream.empty();
        return Stream.of(found, Stream.of(bare), provider(bare), ending(bare)).flatMap(each -> each);
    }

    /** Somebody at a provider whose name was mistyped. */
    private static Stream<String> provider(String address) {
        int at = address.indexOf('@');
        if (at <= 0) {
            return PROVIDERS.stream()
                    .filter(provider -> address.toLowerCase(Locale.ROOT).endsWith(provider) && address.length() > provider.length())
                    .map(provider -> address.substring(0, address.length() - provider.length()) + "@" + provider);
        }
        Optional<String> near = NearestName.of(address.substring(at + 1), PROVIDERS);
        return near.stream().map(provider -> address.substring(0, at + 1) + provider);
    }

    /** The end of the domain is missing. */
    private static Stream<String> ending(String address) {
        int at = address.indexOf('@');
        boolean cut = at > 0 && at < address.length() - 1 && address.indexOf('.', at) < 0;
        return cut
                ? PROVIDERS.stream()
                        .filter(provider -> provider.startsWith(address.substring(at + 1).toLowerCase(Locale.ROOT)))
                        .map(provider -> address.substring(0, at + 1) + provider)
                : Stream.empty();
    }

    static Stream<String> web(String text) {
        String tidy = text.replaceAll("\\s+", "").replace(',', '.').replaceAll("\\.{2,}", ".").replace('\\', '/');
        String scheme = tidy.replaceFirst("(?i)^h?t?tps?:?/{1,3}", "https://");
        return Stream.of(tidy, scheme, tidy.replaceFirst("^[^A-Za-z0-9]+", ""), tidy + ".com");
    }

    /** The number within a sentence. */
    static Stream<String> phone(String text) {
        return NUMBER.matcher(text).results().map(found -> found.group().strip());
    }
}
