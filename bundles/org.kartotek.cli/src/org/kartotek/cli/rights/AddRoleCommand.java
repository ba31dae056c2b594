/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.rights;

import java.util.Map;
import java.util.Optional;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.report.Reports;
import org.kartotek.core.rights.RightsEdit;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RoleRights;

/** Makes a role, of nothing or like another one. */
public final class AddRoleCommand implements Command {
    private static final String LABEL = "label";
    private static final String LIKE = "like";

    private final Optional<Reports> reports;
    private final boolean copy;

    /**
     * @param reports whose keys can be named
     * @param copy whether the first operand is a role that the new one is like
     */
    public AddRoleCommand(Optional<Reports> reports, boolean copy) {
        this.reports = reports;
        this.copy = copy;
    }

    @Override
    public CommandSpec spec() {
        Option label = Option.pairs(LABEL, "LANGUAGE=TEXT", Messages.LABEL_OPTION);
        return copy
                ? CommandSpec.of("roles copy", Messages.COPY, label)
                        .withOperands("FROM ROLE [right=word...]", 2, CommandSpec.ANY_NUMBER)
                        .withDetails(Messages.SET_DETAILS)
                : CommandSpec.of("roles add", Messages.ROLES_ADD, label, Option.value(LIKE, "ROLE", Messages.LIKE_OPTION))
                        .withOperands("ROLE [right=word...]", 1, CommandSpec.ANY_NUMBER)
                        .withDetails(Messages.SET_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        int at = copy ? 1 : 0;
        String key = arguments.operands().get(at);
        Optional<String> like = copy ? Optional.of(arguments.operands().get(0)) : arguments.value(LIKE);
        RoleRights begin = like.map(from -> RoleFinder.role(index, from).rights()).orElse(new RoleRights(Map.of()));
        RoleFinder.requireFree(index, key);
        RoleRights rights = SetRoleCommand.applied(RoleFinder.words(index, reports), begin, arguments.everyOperandPair(at + 1));
        index.roles().change(index.session(), RightsEdit.of(RoleFinder.version(index), new Role(key, name(arguments, key), rights)));
        context.say(Messages.MADE.with(key));
        return ExitCode.OK;
    }

    private static Labels name(Arguments arguments, String key) {
        Map<String, String> labels = arguments.pairs(LABEL);
        if (labels.isEmpty()) {
            return RoleFinder.named(key);
        }
        String first = labels.getOrDefault("en", labels.values().iterator().next());
        labels.putIfAbsent("en", first);
        return new Labels(labels);
    }
}
