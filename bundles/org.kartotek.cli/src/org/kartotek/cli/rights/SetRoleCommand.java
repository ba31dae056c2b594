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
import java.util.Map;
import java.util.Optional;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.report.Reports;
import org.kartotek.core.rights.RightWords;
import org.kartotek.core.rights.RightsEdit;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RoleRights;

/** Gives a role rights, and takes them. */
public final class SetRoleCommand implements Command {
    private final Optional<Reports> reports;

    /** @param reports whose keys can be named */
    public SetRoleCommand(Optional<Reports> reports) {
        this.reports = reports;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("roles set", Messages.ROLES_SET)
                .withOperands("ROLE right=word...", 2, CommandSpec.ANY_NUMBER)
                .withDetails(Messages.SET_DETAILS, Messages.ROLES_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Role role = RoleFinder.role(index, arguments.operands().get(0));
        RoleRights rights = applied(RoleFinder.words(index, reports), role.rights(), arguments.everyOperandPair(1));
        boolean changed = index.roles()
                .change(index.session(), RightsEdit.of(RoleFinder.version(index), role.with(rights)))
                .isPresent();
        context.say(changed ? Messages.ROLE_CHANGED.with(role.key()) : Messages.NOTHING_CHANGED);
        return ExitCode.OK;
    }

    static RoleRights applied(RightWords words, RoleRights rights, List<Map.Entry<String, String>> pairs) {
        RoleRights applied = rights;
        for (Map.Entry<String, String> pair : pairs) {
            applied = words.applied(applied, pair.getKey(), pair.getValue());
        }
        return applied;
    }
}
