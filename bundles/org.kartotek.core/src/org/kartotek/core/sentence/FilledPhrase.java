/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.sentence;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A phrase and what stands in its gaps. */
record FilledPhrase(Phrase phrase, List<Object> parts) implements Sentence {
    private static final Pattern GAP = Pattern.compile("\\{([0-9])}");

    @Override
    public String in(Locale locale) {
        return GAP.matcher(phrase.in(locale)).replaceAll(gap -> Matcher.quoteReplacement(words(part(gap), locale)));
    }

    private Object part(MatchResult gap) {
        return parts.get(Integer.parseInt(gap.group(1)));
    }

    private static String words(Object part, Locale locale) {
        return switch (part) {
            case Sentence sentence -> sentence.in(locale);
            case Collection<?> list ->
                list.stream().map(each -> words(each, locale)).collect(Collectors.joining(", "));
            default -> part.toString();
        };
    }
}
