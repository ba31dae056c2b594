/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.text.PlainText;

/**
 * Where a command runs: in a process of its own, or in the one that has the database open, for a user who sits before another
 * terminal. Belongs to one run of one command.
 */
public interface CommandContext {

    /** Results. */
    PrintStream out();

    /** Remarks and errors. */
    PrintStream err();

        /** Language of the user; where another process has handed the command over, of the user there. */
    Locale locale();

    /** A line of the results, in the language of the user. */
    default void say(Sentence sentence) {
        out().println(PlainText.of(sentence.in(locale())));
    }

    /** A line of remarks and errors, in the language of the user. */
    default void remark(Sentence sentence) {
        err().println(PlainText.of(sentence.in(locale())));
    }

    /** A path as the user wrote it, seen from the directory where he is. */
    Path path(String text);

    /** Folder with the user's own data. */
    Path home();

    /** Cancelled when the user breaks the command off. */
    IProgressMonitor monitor();

    /** Where the card index is that the user means. */
    DatabaseLocation location();

    /** The card index that the user means; it is opened at the first call and closed after the command. */
    CardIndex index();

    /**
     * Like {@link #index()}, but makes it first where it does not exist.
     *
     * @param openToAll whether a new one has no password; otherwise it gets an administrator
     */
    CardIndex indexOrNew(boolean openToAll);

    /** Asks for secrets. */
    Secrets secrets();
}
