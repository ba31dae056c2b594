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
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.Option;

/** Writes the help. */
public final class HelpText {
    private static final int WIDTH = 80;

    private final PrintStream out;

    public HelpText(PrintStream out) {
        this.out = out;
    }

    /** The list of commands. */
    public void all(List<Command> commands) {
        out.println("Kartotek, the customer card index of an office.");
        out.println();
        out.println("  kartotek                      open the window");
        out.println("  kartotek COMMAND [OPTIONS]    run one command without a window");
        out.println();
        int widest = commands.stream().mapToInt(command -> command.spec().usage().length()).max().orElse(0);
        for (Command command : commands) {
            CommandSpec spec = command.spec();
            out.println("  " + padded(spec.usage(), widest) + "  " + spec.summary());
        }
        out.println();
        out.println("\"kartotek help COMMAND\" says more. --db PLACE names a card index: a folder, or jdbc:postgresql://host/database.");
    }

    /** The help of one command. */
    public void one(CommandSpec spec) {
        out.println("kartotek " + spec.usage() + (spec.options().isEmpty() ? "" : " [OPTIONS]"));
        out.println("  " + spec.summary());
        out.println();
        List<Option> options = spec.allOptions();
        int widest = options.stream().mapToInt(option -> option.usage().length()).max().orElse(0);
        for (Option option : options) {
            paragraph("  " + padded(option.usage(), widest) + "  ", option.help());
        }
        for (String detail : spec.details()) {
            out.println();
            paragraph("", detail);
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
