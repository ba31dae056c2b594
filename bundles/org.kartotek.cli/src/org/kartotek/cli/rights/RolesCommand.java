/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.rights;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.output.Table;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RowRule;
import org.kartotek.core.rights.UserRights;

/** Lists the roles. */
public final class RolesCommand implements Command {
    @Override
    public CommandSpec spec() {
        return CommandSpec.of("roles", Messages.ROLES).withDetails(Messages.ROLES_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Locale locale = context.locale();
        List<UserRights> users = index.roles().users(index.session());
        Table table = new Table(
                context.out(),
                List.of(Messages.ROLE.in(locale), Messages.NAME.in(locale), Messages.ROWS.in(locale), Messages.USERS.in(locale)));
        for (Role role : index.roles().roles(index.session())) {
            RowRule rows = role.isAdministrator() ? RowRule.ALL : role.rights().rows();
            String having = users.stream()
                    .filter(user -> user.roles().contains(role.key()))
                    .map(UserRights::login)
                    .collect(Collectors.joining(", "));
            table.row(List.of(role.key(), role.name().in(locale), rows.text(), having));
        }
        table.end();
        return ExitCode.OK;
    }
}
