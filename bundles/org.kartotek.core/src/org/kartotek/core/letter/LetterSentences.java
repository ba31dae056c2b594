/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.letter;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.kartotek.core.invoice.Buyer;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.sentence.Sentence;

/** What is said of letters, wherever they are written. */
public final class LetterSentences {

    private LetterSentences() {}

    /** What is noted of a letter. */
    public static Sentence subject(String template) {
        return Messages.SUBJECT.with(template);
    }

    /** Which places stayed empty. */
    public static Sentence leftEmpty(Collection<String> names) {
        return Messages.GAPS.with(List.copyOf(names));
    }

    /**
     * The language that somebody wants letters in.
     *
     * @param key such as {@code da}
     * @throws UnknownNameException where letters are not written in it
     */
    public static Locale language(String key) {
        String wanted = key.toLowerCase(Locale.ROOT);
        if (!Buyer.languages().contains(wanted)) {
            throw new UnknownNameException(Messages.NO_LANGUAGE, key, Buyer.languages());
        }
        return Locale.of(wanted);
    }
}
