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
import org.kartotek.core.catalogue.Kind;
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
                        Messages.SHOW,
                        KindOption.OPTION,
                        Option.value(ON, "DAY", Messages.ON_OPTION),
                        Option.value(AT, "DATE", Messages.AT_OPTION))
                .withOperands(CardFinder.OPERAND, 1, 1)
                .withDetails(CardFinder.HELP, RecordFinder.HELP);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Kind kind = KindOption.of(arguments, index.catalogue(index.session()));
        CardPrinter printer = new CardPrinter(index.catalogue(index.session()), index.session().locale());
        if (!kind.isCard()) {
            printer.print(RecordFinder.find(context, index, kind, arguments.operands().get(0)), context.out());
            return ExitCode.OK;
        }
        Card card = CardFinder.find(index, arguments.operands().get(0));
        Optional<Instant> then = arguments.value(ON)
                .map(text -> endOfDay(text, index))
                .or(() -> arguments.value(AT).map(text -> moment(text, index)));
        if (then.isPresent()) {
            card = index.cards()
                    .asOf(index.session(), card.id(), then.get())
                    .orElseThrow(() -> new KartotekException(Messages.NOT_THEN));
        }
        printer.print(card, context.out());
        return ExitCode.OK;
    }

    private Instant moment(String text, CardIndex index) {
        try {
            return text.contains("T")
                    ? LocalDateTime.parse(text).atZone(index.session().zone()).toInstant()
                    : endOf(LocalDate.parse(text), index);
        } catch (DateTimeParseException notOne) {
            throw new UsageException(Messages.NOT_MOMENT.with(text), spec().name());
        }
    }

    private Instant endOfDay(String text, CardIndex index) {
        try {
            return endOf(LocalDate.parse(text), index);
        } catch (DateTimeParseException notOne) {
            throw new UsageException(Messages.NOT_DAY.with(text), spec().name());
        }
    }

    private static Instant endOf(LocalDate day, CardIndex index) {
        return day.plusDays(1).atStartOfDay(index.session().zone()).toInstant();
    }
}
