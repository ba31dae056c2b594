/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.kartotek.core.sentence.Sentence;

/**
 * Name, options and help of a command.
 *
 * @param name one word, or two such as {@code fields add}
 * @param operands what follows the name, as the help writes it, such as {@code CARD field=value …}
 * @param least fewest operands
 * @param most most operands
 * @param summary one line for the list of commands, without a full stop
 * @param options own options; those that every command has are added by {@link #allOptions}
 * @param database whether the command works on a card index
 * @param details sentences below the usage, one paragraph each
 */
public record CommandSpec(
        String name,
        String operands,
        int least,
        int most,
        Sentence summary,
        List<Option> options,
        boolean database,
        boolean internal,
        List<Sentence> details) {

    public static final int ANY_NUMBER = Integer.MAX_VALUE;

    private static final Option DATABASE = Option.value(Arguments.DATABASE, "PLACE", Messages.DATABASE_OPTION);
    private static final Option HELP = Option.flag(Arguments.HELP, Messages.HELP_OPTION);

    public CommandSpec {
        options = List.copyOf(options);
        details = List.copyOf(details);
    }

    /** A command that works on a card index and takes no operands yet. */
    public static CommandSpec of(String name, Sentence summary, Option... options) {
        return new CommandSpec(name, "", 0, 0, summary, List.of(options), true, false, List.of());
    }

    public CommandSpec withOperands(String shown, int fewest, int atMost) {
        return new CommandSpec(name, shown, fewest, atMost, summary, options, database, internal, details);
    }

    public CommandSpec withDetails(Sentence... paragraphs) {
        return new CommandSpec(name, operands, least, most, summary, options, database, internal, List.of(paragraphs));
    }

    public CommandSpec withoutDatabase() {
        return new CommandSpec(name, operands, least, most, summary, options, false, internal, details);
    }

    /** One that the program calls itself; the help is silent about it. */
    public CommandSpec forTheProgram() {
        return new CommandSpec(name, operands, least, most, summary, options, database, true, details);
    }

    /** Its own options and those that every command has. */
    public List<Option> allOptions() {
        List<Option> all = new ArrayList<>(options);
        if (database) {
            all.add(DATABASE);
        }
        all.add(HELP);
        return all;
    }

    /** Name and operands, as the help writes them. */
    public String usage() {
        return operands.isEmpty() ? name : name + " " + operands;
    }
}
