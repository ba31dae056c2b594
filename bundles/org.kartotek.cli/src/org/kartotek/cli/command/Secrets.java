/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.command;

import java.util.Optional;
import org.kartotek.core.sentence.Sentence;

/** Where passwords come from: a file that the environment names, or a prompt; never the command line. */
public interface Secrets {

    /** The user that the environment names. */
    Optional<String> user();

    /** The password in the file that the environment names. */
    Optional<char[]> password();

    /** Whether somebody can be asked. */
    boolean canAsk();

    /** Asks for a line. */
    String ask(Sentence question);

    /** Asks for a password without showing it. */
    char[] askPassword(Sentence question);
}
