/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.sentence;

import java.util.List;
import java.util.Locale;

/**
 * What one feature has to say. Its {@code Messages}, an enumeration, implements this; the words stand beside it, under the name of
 * the constant, in {@code messages.properties} for English and {@code messages_de.properties} and so on for the other languages.
 */
public interface Phrase extends Sentence {

    /** The name of the constant. */
    String name();

    /** The enumeration. */
    Class<?> getDeclaringClass();

    @Override
    default String in(Locale locale) {
        return Phrasebook.of(getDeclaringClass()).words(name(), locale);
    }

    /**
     * This phrase with its gaps {@code {0}}, {@code {1}} … filled.
     *
     * @param parts sentences are said in the language of the reader, collections separated by commas, everything else as it is
     */
    default Sentence with(Object... parts) {
        return new FilledPhrase(this, List.of(parts));
    }
}
