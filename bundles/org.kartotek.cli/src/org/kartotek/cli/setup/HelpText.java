/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.setup;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.Option;
import org.kartotek.core.sentence.Sentence;

/** Writes the help. */
public final class HelpText {
    private static final int WIDTH = 80;

    private final PrintStream out;
    private final Locale locale;

    public HelpText(PrintStream out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    /** Those that people call. */
    static Stream<CommandSpec> shown(List<Command> commands) {
        return commands.stream().map(Command::spec).filter(spec -> !spec.internal());
    }

    private void line(String start, Sentence sentence) {
        out.println(start + sentence.in(locale));
    }

    /** The list of commands. */
    public void all(List<Command> commands) {
        line("", Messages.TITLE);
        out.println();
        line("  kartotek                      ", Messages.WINDOW);
        line("  kartotek COMMAND [OPTIONS]    ", Messages.WITHOUT_WINDOW);
        out.println();
        List<CommandSpec> specs = shown(commands).toList();
        int widest = specs.stream().mapToInt(spec -> spec.usage().length()).max().orElse(0);
        specs.forEach(spec -> line("  " + padded(spec.usage(), widest) + "  ", spec.summary()));
        out.println();
        line("", Messages.ALL_HELP);
    }

    /** The help of one command. */
    public void one(CommandSpec spec) {
        out.println("kartotek " + spec.usage() + (spec.options().isEmpty() ? "" : " [OPTIONS]"));
        line("  ", spec.summary());
        out.println();
        List<Option> options = spec.allOptions();
        int widest = options.stream().mapToInt(option -> option.usage().length()).max().orElse(0);
        for (Option option : options) {
            paragraph("  " + padded(option.usage(), widest) + "  ", option.help().in(locale));
        }
        for (Sentence detail : spec.details()) {
            out.println();
            paragraph("", detail.in(locale));
        }
    }

    /** Breaks a text into lines that begin below each other. */
    private void paragraph(String start, String text) {
        StringBuilder line = new StringBuilder(start);
        for (String word : text.split(" ")) {
            boolean fresh = line.toString().isBlank() || line.length() == start.length();
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(" ".repeat(start.length()));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
        }
        out.println(line);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
