/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.breach;

import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.command.UsageException;
import org.kartotek.cli.output.Table;
import org.kartotek.core.audit.AuditEvent;
import org.kartotek.core.audit.SeenCard;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.User;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Session;

/** Lists the customers whose data a user has seen, or could have, for letters to them. */
public final class BreachCommand implements Command {
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String CSV = "csv";
    private static final int CHUNK = 256;

    private final boolean could;

    /** @param could whether what the user could have seen is listed; else what he did */
    public BreachCommand(boolean could) {
        this.could = could;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        could ? "breach could" : "breach did",
                        could ? Messages.COULD : Messages.DID,
                        Option.value(FROM, "DAY", Messages.FROM),
                        Option.value(TO, "DAY", Messages.TO),
                        Option.flag(CSV, Messages.CSV))
                .withOperands("USER", 1, 1)
                .withDetails(could ? Messages.COULD_DETAILS : Messages.DID_DETAILS, Messages.DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Session session = index.session();
        User user = user(index, arguments.operands().getFirst());
        LocalDate from = day(arguments, FROM).orElseThrow(() -> new UsageException(Messages.FROM_WANTED, spec().name()));
        LocalDate to = day(arguments, TO).orElse(session.today());
        Instant begin = from.atStartOfDay(session.zone()).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(session.zone()).toInstant();
        List<SeenCard> seen = could
                ? index.audit().couldSee(session, user.login(), begin, end)
                : index.audit().seen(session, user.login(), begin, end);
        if (arguments.has(CSV)) {
            session.require(Action.EXPORT);
        }
        List<Long> cards = seen.stream().map(SeenCard::card).toList();
        index.audit().record(session, AuditEvent.EXPORT, spec().name() + " user " + user.id(), Kind.CUSTOMER, cards);
        print(context, index, seen, arguments.has(CSV));
        return ExitCode.OK;
    }

    /** Somebody who has left, too. */
    private static User user(CardIndex index, String login) {
        List<User> users = index.users().list(index.session());
        return users.stream()
                .filter(user -> user.login().equals(login))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(Messages.NO_USER, login, users.stream().map(User::login).toList()));
    }

    private Optional<LocalDate> day(Arguments arguments, String option) {
        return arguments.value(option).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new UsageException(Messages.NOT_DAY.with(text), spec().name());
            }
        });
    }

    private void print(CommandContext context, CardIndex index, List<SeenCard> seen, boolean csv) {
        Locale locale = context.locale();
        List<String> heads = csv
                ? List.of("card", "number", "company", "how", "first", "last")
                : Stream.of(Messages.CARD, Messages.NUMBER, Messages.COMPANY, Messages.HOW, Messages.FIRST, Messages.LAST)
                        .map(head -> head.in(locale))
                        .toList();
        Table table = new Table(context.out(), heads);
        if (csv) {
            line(context.out(), heads);
        }
        for (int from = 0; from < seen.size(); from += CHUNK) {
            for (List<String> row : rows(index, seen.subList(from, Math.min(seen.size(), from + CHUNK)), locale)) {
                if (csv) {
                    line(context.out(), row);
                } else {
                    table.row(row);
                }
            }
        }
        if (!csv) {
            table.end();
        }
        context.out().flush();
    }

    private static List<List<String>> rows(CardIndex index, List<SeenCard> seen, Locale locale) {
        Session session = index.session();
        DateTimeFormatter moment = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(session.zone());
        Map<Long, Card> cards = index.cards().byIds(session, seen.stream().map(SeenCard::card).toList()).stream()
                .collect(Collectors.toMap(Card::id, Function.identity()));
        List<List<String>> rows = new ArrayList<>();
        for (SeenCard each : seen) {
            Card card = cards.get(each.card());
            rows.add(List.of(
                    "#" + each.card(),
                    text(card, "number"),
                    card == null ? Messages.OUT_OF_USE.in(locale) : text(card, "name"),
                    String.join(" ", each.ways()),
                    moment.format(each.first()),
                    moment.format(each.last())));
        }
        return rows;
    }

    private static String text(Card card, String key) {
        return card == null ? "" : card.customer().value(key).content().map(Object::toString).orElse("");
    }

    private static void line(PrintStream out, List<String> cells) {
        out.println(cells.stream()
                .map(cell -> cell.matches("[^\",\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",")));
    }
}
