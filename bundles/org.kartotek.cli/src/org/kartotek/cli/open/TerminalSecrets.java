/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.open;

import java.io.Console;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kartotek.cli.command.Secrets;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.sentence.Sentence;

/** Secrets of a user at a terminal. */
public final class TerminalSecrets implements Secrets {
    private static final String USER = "KARTOTEK_USER";
    private static final String PASSWORD_FILE = "KARTOTEK_PASSWORD_FILE";

    private final Map<String, String> environment;
    private final Optional<Console> console;

    /** @param console empty where nobody sits at it */
    public TerminalSecrets(Map<String, String> environment, Optional<Console> console) {
        this.environment = environment;
        this.console = console;
    }

    @Override
    public Optional<String> user() {
        return variable(USER);
    }

    @Override
    public Optional<char[]> password() {
        return variable(PASSWORD_FILE).map(file -> PasswordFile.read(Path.of(file)));
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    @Override
    public boolean canAsk() {
        return console.isPresent();
    }

    @Override
    public String ask(Sentence question) {
        return answer(console.orElseThrow().readLine("%s ", question.in(Locale.getDefault())));
    }

    @Override
    public char[] askPassword(Sentence question) {
        return answer(console.orElseThrow().readPassword("%s ", question.in(Locale.getDefault())));
    }

    private static <T> T answer(T typed) {
        if (typed == null) {
            throw new KartotekException(Messages.NOTHING_TYPED);
        }
        return typed;
    }
}
