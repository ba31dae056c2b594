/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.bench.BenchCommand;
import org.kartotek.cli.CommandLine;
import org.kartotek.cli.Terminal;
import org.kartotek.cli.command.Secrets;
import org.kartotek.cli.documents.AttachCommand;
import org.kartotek.cli.documents.DocumentCommand;
import org.kartotek.cli.documents.DocumentLimitCommand;
import org.kartotek.cli.documents.DocumentsCommand;
import org.kartotek.cli.documents.RemoveDocumentCommand;
import org.kartotek.cli.documents.SetDocumentCommand;
import org.kartotek.cli.letters.LetterCommand;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.exchange.documents.FileDocuments;
import org.kartotek.exchange.exports.QueryExports;
import org.kartotek.exchange.imports.FileCardImports;
import org.kartotek.exchange.letters.TemplateLetters;
import org.kartotek.exchange.sample.GeneratedSampleCompany;
import org.kartotek.persistence.StoredCardIndexes;

/** A shell whose commands run in this process; remembers what the last one said. */
final class Shell {
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final Deque<String> typed = new ArrayDeque<>();
    private boolean terminal;
    private Locale locale = Locale.ENGLISH;
    private final CommandLine commandLine = new CommandLine(
            new StoredCardIndexes(),
            new FileCardImports(),
            new QueryExports(),
            new GeneratedSampleCompany(),
            null,
            List.of(
                    new BenchCommand(new StoredCardIndexes()),
                    new Whisper(),
                    new AttachCommand(new FileDocuments()),
                    new DocumentsCommand(),
                    new DocumentCommand(),
                    new SetDocumentCommand(),
                    new RemoveDocumentCommand(),
                    new DocumentLimitCommand(),
                    new LetterCommand(new TemplateLetters())));
    private String out = "";
    private String err = "";

    /** @param folder where the user is; the own card index is below it too */
    Shell(Path folder) {
        this.folder = folder;
    }

    CommandLine commandLine() {
        return commandLine;
    }

    /** Sits somebody before the shell who types these lines when asked. */
    Shell typing(String... lines) {
        terminal = true;
        typed.addAll(List.of(lines));
        return this;
    }

    /** The user reads another language than English. */
    Shell speaking(Locale language) {
        locale = language;
        return this;
    }

    Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command and gives back its exit code. */
    int run(String... words) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        try (PrintStream outStream = new PrintStream(outBytes, true, StandardCharsets.UTF_8);
                PrintStream errStream = new PrintStream(errBytes, true, StandardCharsets.UTF_8)) {
            return commandLine.run(
                    List.of(words),
                    new Terminal(
                            outStream,
                            errStream,
                            folder,
                            folder.resolve("home"),
                            new NullProgressMonitor(),
                            new Answers(),
                            locale));
        } finally {
            out = outBytes.toString(StandardCharsets.UTF_8);
            err = errBytes.toString(StandardCharsets.UTF_8);
        }
    }

    /** Runs a command that has to succeed, and gives back its output. */
    String ok(String... words) {
        int code = run(words);
        if (code != 0) {
            throw new AssertionError("exit code " + code + ": " + err + out);
        }
        return out;
    }

    /** Runs a command that has to fail with an exit code, and gives back what it said. */
    String fails(int expected, String... words) {
        int code = run(words);
        if (code != expected || err.contains("\tat ") || err.contains("Exception") || err.isBlank()) {
            throw new AssertionError("exit code " + code + ": " + err + out);
        }
        return err;
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }

    private final class Answers implements Secrets {
        @Override
        public Optional<String> user() {
            return Optional.ofNullable(environment.get("KARTOTEK_USER"));
        }

        @Override
        public Optional<char[]> password() {
            return Optional.ofNullable(environment.get("PASSWORD")).map(String::toCharArray);
        }

        @Override
        public boolean canAsk() {
            return terminal;
        }

        @Override
        public String ask(Sentence question) {
            return typed.removeFirst();
        }

        @Override
        public char[] askPassword(Sentence question) {
            return typed.removeFirst().toCharArray();
        }
    }
}
