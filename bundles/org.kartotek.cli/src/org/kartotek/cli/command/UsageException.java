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

/** A command line that makes no sense. */
public class UsageException extends KartotekException {
    private static final long serialVersionUID = 1L;

    /**
     * @param sentence what is wrong
     * @param command whose help says what would be right
     */
    public UsageException(String sentence, String command) {
        super(sentence + System.lineSeparator() + ("See: kartotek help " + command).strip());
    }
}
