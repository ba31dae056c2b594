/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.contactlog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.kartotek.cli.cards.CardFinder;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.card.Card;
import org.kartotek.core.contactlog.ContactLog;
import org.kartotek.core.contactlog.ContactWay;
import org.kartotek.core.contactlog.ContactWords;
import org.kartotek.core.contactlog.Direction;
import org.kartotek.core.contactlog.NewActivity;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.sentence.Phrase;

/** Logs a contact. What happened is logged in any case; that it came too soon is only said. */
public final class LogCommand implements Command {
    private static final String IN = "in";
    private static final String OUT = "out";
    private static final String CONTACT = "contact";
    private static final String MINUTES = "minutes";
    private static final String DATE = "date";
    private static final String TIME = "time";
    private static final String FOLLOW_UP = "follow-up";
    /** Operands before the text. */
    private static final int BEFORE = 2;

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "log",
                        Messages.LOG,
                        Option.flag(OUT, Messages.OUT_OPTION),
                        Option.flag(IN, Messages.IN_OPTION),
                        Option.value(CONTACT, "NAME", Messages.CONTACT_OPTION),
                        Option.value(MINUTES, "N", Messages.MINUTES_OPTION),
                        Option.value(DATE, "DAY", Messages.DATE_OPTION),
                        Option.value(TIME, "HH:MM", Messages.TIME_OPTION),
                        Option.value(FOLLOW_UP, "DAY", Messages.FOLLOW_UP_OPTION))
                .withOperands(CardFinder.OPERAND + " call|mail|letter|meeting|note TEXT", BEFORE + 1, CommandSpec.ANY_NUMBER)
                .withDetails(CardFinder.HELP, Messages.LOG_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Card card = CardFinder.find(index, arguments.operands().get(0));
        NewActivity activity = activity(index, card, arguments);
        ContactLog log = new ContactLog(index);
        if (activity.reachesOut()) {
            new ContactWords(index.catalogue(index.session()), index.session().login())
                    .warning(log.state(card.id(), context.monitor()))
                    .ifPresent(context::remark);
        }
        context.say(Messages.LOGGED.with(log.add(card.id(), activity).activity()));
        return ExitCode.OK;
    }

    private NewActivity activity(CardIndex index, Card card, Arguments arguments) {
        List<String> operands = arguments.operands();
        ContactWay way = ContactWay.byKey(operands.get(1)).orElseThrow(() -> wrong(Messages.NO_WAY, operands.get(1)));
        return new NewActivity(
                way.key(),
                direction(way, arguments),
                arguments.value(CONTACT).map(name -> ContactFinder.find(card, name)).map(OptionalLong::of).orElse(OptionalLong.empty()),
                read(arguments, DATE, LocalDate::parse, Messages.NOT_DAY).orElse(index.session().today()),
                read(arguments, TIME, LocalTime::parse, Messages.NOT_TIME),
                minutes(arguments),
                read(arguments, FOLLOW_UP, LocalDate::parse, Messages.NOT_DAY),
                String.join(" ", operands.subList(BEFORE, operands.size())));
    }

    private Optional<Direction> direction(ContactWay way, Arguments arguments) {
        if (arguments.has(IN) && arguments.has(OUT)) {
            throw new UsageException(Messages.IN_OR_OUT, spec().name());
        }
        if (!way.hasDirection()) {
            return Optional.empty();
        }
        return Optional.of(arguments.has(IN) ? Direction.IN : Direction.OUT);
    }

    private OptionalInt minutes(Arguments arguments) {
        return arguments.value(MINUTES)
                .map(text -> {
                    if (!text.matches("[0-9]{1,4}")) {
                        throw wrong(Messages.NOT_MINUTES, text);
                    }
                    return OptionalInt.of(Integer.parseInt(text));
                })
                .orElse(OptionalInt.empty());
    }

    private <T> Optional<T> read(Arguments arguments, String option, Function<String, T> reader, Phrase problem) {
        return arguments.value(option).map(text -> {
            try {
                return reader.apply(text);
            } catch (DateTimeException notOne) {
                throw wrong(problem, text);
            }
        });
    }

    private UsageException wrong(Phrase problem, String text) {
        return new UsageException(problem.with(text), spec().name());
    }
}
