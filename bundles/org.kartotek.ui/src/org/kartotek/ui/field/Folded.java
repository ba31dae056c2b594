/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.field;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds options by what was typed; case and accents do not matter. */
final class Folded {
    private Folded() {}

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    /** The first option that starts with the text. */
    static Optional<String> starting(List<String> options, String text) {
        String wanted = fold(text.strip());
        return options.stream().filter(each -> fold(each).startsWith(wanted)).findFirst();
    }

    /** The options that start with the text, then those that have it elsewhere. */
    static List<String> matching(List<String> options, String text) {
        String wanted = fold(text.strip());
        Stream<String> starting = options.stream().filter(each -> fold(each).startsWith(wanted));
        Stream<String> holding =
                options.stream().filter(each -> fold(each).indexOf(wanted) > 0);
        return Stream.concat(starting, holding).distinct().toList();
    }
}
