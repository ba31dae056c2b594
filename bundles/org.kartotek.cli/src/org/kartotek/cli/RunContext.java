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
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.Secrets;
import org.kartotek.cli.open.IndexSource;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.problem.KartotekException;

/** One run of one command. */
final class RunContext implements CommandContext {
    private final Terminal terminal;
    private final Arguments arguments;
    private final IndexSource indexes;

    RunContext(Terminal terminal, Arguments arguments, IndexSource indexes) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.indexes = indexes;
    }

    @Override
    public PrintStream out() {
        return terminal.out();
    }

    @Override
    public PrintStream err() {
        return terminal.err();
    }

        @Override
    public Locale locale() {
        return terminal.locale();
    }

    @Override
    public Path path(String text) {
        try {
            return terminal.directory().resolve(text).normalize();
        } catch (InvalidPathException notOne) {
            throw new KartotekException(Messages.NO_PATH.with(text), notOne);
        }
    }

    @Override
    public Path home() {
        return terminal.home();
    }

    @Override
    public IProgressMonitor monitor() {
        return terminal.monitor();
    }

    @Override
    public DatabaseLocation location() {
        String named = arguments.value(Arguments.DATABASE).orElseGet(() -> terminal.ownIndex().toString());
        if (named.isBlank()) {
            throw new KartotekException(Messages.NO_PLACE);
        }
        return named.startsWith("jdbc:") ? DatabaseLocation.of(named) : new DatabaseLocation.Embedded(path(named));
    }

    @Override
    public CardIndex index() {
        return new ReadersIndex(indexes.open(location()), locale());
    }

    @Override
    public CardIndex indexOrNew(boolean openToAll) {
        return new ReadersIndex(indexes.openOrMake(location(), openToAll), locale());
    }

    @Override
    public Secrets secrets() {
        return terminal.secrets();
    }
}
