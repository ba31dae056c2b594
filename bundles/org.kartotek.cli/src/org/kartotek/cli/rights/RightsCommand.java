/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.command.UsageException;
import org.kartotek.cli.output.Table;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.RightWords;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Rights.FieldName;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RoleRights;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;
import org.kartotek.core.rights.UserRights;

/** Says what a user would see, and who may see a field. */
public final class RightsCommand implements Command {
    private static final String FIELD = "field";
    private static final long MOST = 1_000_000;

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("rights", Messages.RIGHTS, Option.value(FIELD, "FIELD", Messages.FIELD_OPTION))
                .withOperands("[LOGIN]", 0, 1)
                .withDetails(Messages.RIGHTS_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        if (arguments.has(FIELD) == !arguments.operands().isEmpty()) {
            throw new UsageException(Messages.FIELD_OR_USER, "rights");
        }
        if (arguments.has(FIELD)) {
            whoSees(context, arguments.value(FIELD).orElseThrow());
        } else {
            whatIsSeen(context, arguments.operands().get(0));
        }
        return ExitCode.OK;
    }

    private static Table table(CommandContext context, Messages... heads) {
        return new Table(context.out(), List.of(heads).stream().map(head -> head.in(context.locale())).toList());
    }

    private static void whoSees(CommandContext context, String name) {
        CardIndex index = context.index();
        FieldName field = RoleFinder.words(index, Optional.empty()).field(name);
        List<Role> roles = index.roles().roles(index.session());
        Table table = table(context, Messages.HOLDER, Messages.NAME, Messages.WORD);
        for (Role role : roles) {
            table.row(List.of(
                    Messages.ROLE_OF.in(context.locale()),
                    role.key(),
                    role.compile(role.rights().rows().chosen()).access(field).key()));
        }
        for (UserRights user : index.roles().users(index.session())) {
            table.row(List.of(Messages.USER.in(context.locale()), user.login(), user.compile(roles).access(field).key()));
        }
        table.end();
    }

    private static void whatIsSeen(CommandContext context, String login) {
        CardIndex index = context.index();
        UserRights user = RoleFinder.user(index, login);
        Session seen = index.roles().seenBy(index.session(), login);
        Rights rights = user.compile(index.roles().roles(index.session()));
        Locale locale = context.locale();
        Table table = table(context, Messages.RIGHT, Messages.WORD);
        table.row(List.of("roles", String.join(",", user.roles())));
        table.row(List.of(RoleRights.ROWS, rows(rights.rows())));
        table.row(List.of(Messages.DENIED_HEAD.in(locale), String.valueOf(user.denied().size())));
        Messages cards = seen.rights().rows().equals(rights.rows()) ? Messages.CARDS_SEEN : Messages.CARDS_SEEN_OTHERS;
        table.row(List.of(cards.in(locale), String.valueOf(count(context, index, seen))));
        for (Kind kind : Kind.values()) {
            table.row(List.of(kind.plural(), kindWords(rights, kind)));
        }
        for (Action action : Action.values()) {
            table.row(List.of(action.key(), RoleRights.word(rights.may(action))));
        }
        Map<String, String> fields = new TreeMap<>();
        rights.exceptions().keySet().forEach(field -> fields.put("field." + RightWords.written(field), rights.access(field).key()));
        rights.reports().forEach((report, runs) -> fields.put(RoleRights.subjectOfReport(report), RoleRights.word(runs)));
        fields.forEach((name, word) -> table.row(List.of(name, word)));
        table.end();
    }

    private static String kindWords(Rights rights, Kind kind) {
        return rights.kinds().containsKey(kind) ? RoleRights.word(rights.kinds().get(kind).rights()) : RoleRights.word(Set.of());
    }

    private static String rows(RowScope scope) {
        return switch (scope) {
            case RowScope.Everything all -> "all";
            case RowScope.Territories some -> {
                List<String> words = new ArrayList<>(some.own() ? List.of("own") : List.of());
                some.territories().stream().sorted().forEach(words::add);
                yield words.isEmpty() ? "none" : String.join(",", words);
            }
        };
    }

    /** As a query under these rights counts them. */
    private static long count(CommandContext context, CardIndex index, Session seen) {
        return seen.rights().mayRead(Kind.CUSTOMER)
                ? index.queries().count(seen, CardQuery.customers(), MOST, context.monitor())
                : 0;
    }
}
