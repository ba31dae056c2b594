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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something that a person will read whose language is not known yet: whoever shows it says which. Immutable; any thread.
 */
@FunctionalInterface
public interface Sentence {

    /** Its words in the language of {@code locale}, or in English where the program does not speak that one. */
    String in(Locale locale);

    /** Words that are the same in every language, such as what the user has typed. */
    static Sentence verbatim(String words) {
        return locale -> words;
    }

    /** One after the other. */
    static Sentence all(Collection<? extends Sentence> sentences) {
        return locale -> sentences.stream().map(each -> each.in(locale)).collect(Collectors.joining(" "));
    }

    /** This one, and then {@code next}. */
    default Sentence then(Sentence next) {
        return locale -> in(locale) + ' ' + next.in(locale);
    }

    /** This one, and then {@code next} where there is more to say. */
    default Sentence then(Optional<Sentence> next) {
        return next.map(this::then).orElse(this);
    }
}
