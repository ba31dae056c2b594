/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.cli.command.Secrets;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.text.PlainText;

/**
 * Where a user types commands.
 *
 * @param out results
 * @param err remarks and errors
 * @param directory where the user is
 * @param home folder with the user's own data, logs and card index
 * @param monitor cancelled when the user breaks a command off
 * @param secrets asks for passwords
 */
public record Terminal(
        PrintStream out, PrintStream err, Path directory, Path home, IProgressMonitor monitor, Secrets secrets, Locale locale) {

    /** The user's own card index, where no other is named. */
    Path ownIndex() {
        return home.resolve("cards");
    }

    /** A line on the error output, in the language of the user. */
    void remark(Sentence sentence) {
        err.println(PlainText.of(sentence.in(locale)));
    }

    /** Where the program writes what it cannot explain. */
    Path log() {
        return home.resolve("logs").resolve("kartotek.log");
    }
}
