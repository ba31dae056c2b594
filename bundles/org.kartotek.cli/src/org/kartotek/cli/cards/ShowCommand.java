/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.cards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.card.Card;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;

/** Shows a card. */
public final class ShowCommand implements Command {
    private static final String ON = "on";

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("show", "show a card", Option.value(ON, "DAY", "the card as it was at the end of a day, such as 2026-03-31"))
                .withOperands(CardFinder.OPERAND, 1, 1)
                .withDetails(CardFinder.HELP);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Card card = CardFinder.find(index, arguments.operands().get(0));
        if (arguments.has(ON)) {
            card = index.cards()
                    .asOf(index.session(), card.id(), endOfDay(arguments.value(ON).orElseThrow(), index))
                    .orElseThrow(() -> new KartotekException("The card did not exist on that day."));
        }
        new CardPrinter(index.catalogue(index.session()), index.session().locale()).print(card, context.out());
        return ExitCode.OK;
    }

    private Instant endOfDay(String text, CardIndex index) {
        try {
            return LocalDate.parse(text).plusDays(1).atStartOfDay(index.session().zone()).toInstant();
        } catch (DateTimeParseException notOne) {
            throw new UsageException("\"" + text + "\" is not a day. Write it like 2026-03-31.", spec().name());
        }
    }
}
