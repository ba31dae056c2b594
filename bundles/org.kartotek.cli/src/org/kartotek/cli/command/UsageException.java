/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.command;

import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.sentence.Sentence;

/** A command line that makes no sense. */
public class UsageException extends KartotekException {
    private static final long serialVersionUID = 1L;

    /**
     * @param sentence what is wrong
     * @param command whose help says what would be right
     */
    public UsageException(Sentence sentence, String command) {
        super(locale -> sentence.in(locale)
                + System.lineSeparator()
                + Messages.SEE.with(command).in(locale).strip());
    }
}
