/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.problem;

/**
 * Something that was expected to go wrong did: bad input, a refused right, a database that somebody else
 * holds. The message is a whole sentence for the user (what happened, what to do now); it carries no
 * secret and no technical detail. It may quote what the user has given, a value that cannot be read say, and so belongs before
 * the user's eyes and never into a log. Everything else is a programming error or a failing machine and is reported as it comes.
 */
public class KartotekException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param sentence what happened and what to do now, in one or two plain sentences
     */
    public KartotekException(String sentence) {
        super(sentence);
    }

    /**
     * @param sentence what happened and what to do now, in one or two plain sentences
     * @param cause for the log only; never shown
     */
    public KartotekException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
