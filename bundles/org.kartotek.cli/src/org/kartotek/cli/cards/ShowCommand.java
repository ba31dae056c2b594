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
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
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
    private static final String AT = "at";

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "show",
                        "show a card",
                        Option.value(ON, "DAY", "the card as it was at the end of a day, such as 2026-03-31"),
                        Option.value(AT, "DATE", "the same; or the card as it was at a moment, such as 2026-03-31T14:05"))
                .withOperands(CardFinder.OPERAND, 1, 1)
                .withDetails(CardFinder.HELP);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Card card = CardFinder.find(index, arguments.operands().get(0));
        Optional<Instant> then = arguments.value(ON)
                .map(text -> endOfDay(text, index))
                .or(() -> arguments.value(AT).map(text -> moment(text, index)));
        if (then.isPresent()) {
            card = index.cards()
                    .asOf(index.session(), card.id(), then.get())
                    .orElseThrow(() -> new KartotekException("The card did not exist then, or was out of use."));
        }
        new CardPrinter(index.catalogue(index.session()), index.session().locale()).print(card, context.out());
        return ExitCode.OK;
    }

    private Instant moment(String text, CardIndex index) {
        try {
            return text.contains("T")
                    ? LocalDateTime.parse(text).atZone(index.session().zone()).toInstant()
                    : endOf(LocalDate.parse(text), index);
        } catch (DateTimeParseException notOne) {
            throw new UsageException(
                    "\"" + text + "\" is neither a day nor a moment. Write it like 2026-03-31 or 2026-03-31T14:05.",
                    spec().name());
        }
    }

    private Instant endOfDay(String text, CardIndex index) {
        try {
            return endOf(LocalDate.parse(text), index);
        } catch (DateTimeParseException notOne) {
            throw new UsageException("\"" + text + "\" is not a day. Write it like 2026-03-31.", spec().name());
        }
    }

    private static Instant endOf(LocalDate day, CardIndex index) {
        return day.plusDays(1).atStartOfDay(index.session().zone()).toInstant();
    }
}
