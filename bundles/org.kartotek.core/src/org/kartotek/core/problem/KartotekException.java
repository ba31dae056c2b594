/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.problem;

import java.util.Locale;
import org.kartotek.core.sentence.Sentence;

/**
 * Something that was expected to go wrong did: bad input, a refused right, a database that somebody else
 * holds. Its sentence is a whole one for the user (what happened, what to do now); it carries no
 * secret and no technical detail. It may quote what the user has given, a value that cannot be read say, and so belongs before
 * the user's eyes and never into a log. Everything else is a programming error or a failing machine and is reported as it comes.
 *
 * <p>{@link #getMessage} is in English, {@link #getLocalizedMessage} in the language that this process runs in. Where the reader
 * may have another one, such as a command that another process has handed over, {@link #sentence} is asked for it.
 */
public class KartotekException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Sentence sentence;

    /**
     * @param sentence what happened and what to do now, in one or two plain sentences
     */
    public KartotekException(Sentence sentence) {
        this(sentence, null);
    }

    /**
     * @param sentence what happened and what to do now, in one or two plain sentences
     * @param cause for the log only; never shown
     */
    public KartotekException(Sentence sentence, Throwable cause) {
        super(sentence.in(Locale.ENGLISH), cause);
        this.sentence = sentence;
    }

    /** The same in one language only, where nobody has translated it. */
    public KartotekException(String sentence) {
        this(Sentence.verbatim(sentence), null);
    }

    /** The same in one language only, where nobody has translated it. */
    public KartotekException(String sentence, Throwable cause) {
        this(Sentence.verbatim(sentence), cause);
    }

    /** What happened and what to do now. */
    public Sentence sentence() {
        return sentence;
    }

    @Override
    public String getLocalizedMessage() {
        return sentence.in(Locale.getDefault());
    }
}
