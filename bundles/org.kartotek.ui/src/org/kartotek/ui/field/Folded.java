/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.field;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Finds options by what was typed.
 *
 * @param fold what remains of a text where accents and the like do not matter
 */
record Folded(UnaryOperator<String> fold) {

    /** The first option that starts with the text. */
    Optional<String> starting(List<String> options, String text) {
        String wanted = fold.apply(text.strip());
        return options.stream().filter(each -> fold.apply(each).startsWith(wanted)).findFirst();
    }

    /** The options that start with the text, then those that have it elsewhere. */
    List<String> matching(List<String> options, String text) {
        String wanted = fold.apply(text.strip());
        Stream<String> starting = options.stream().filter(each -> fold.apply(each).startsWith(wanted));
        Stream<String> holding =
                options.stream().filter(each -> fold.apply(each).indexOf(wanted) > 0);
        return Stream.concat(starting, holding).distinct().toList();
    }
}
