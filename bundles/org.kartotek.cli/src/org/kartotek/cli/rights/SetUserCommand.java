/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.rights.RightsEdit;
import org.kartotek.core.rights.UserRights;

/** Gives a user roles and territories, or lets him in no more. */
public final class SetUserCommand implements Command {
    private static final String ROLES = "roles";
    private static final String TERRITORIES = "territories";
    private static final String ACTIVE = "active";

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("users set", Messages.USERS_SET)
                .withOperands("LOGIN roles=A,B territories=A,B active=no", 2, 4)
                .withDetails(Messages.USERS_SET_DETAILS, Messages.ROLES_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Map<String, String> wanted = arguments.operandPairs(1);
        List<String> known = List.of(ROLES, TERRITORIES, ACTIVE);
        wanted.keySet().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new UnknownNameException(Messages.NO_SETTING, name, known);
        });
        String login = arguments.operands().get(0);
        boolean dismissed = isDismissal(wanted.get(ACTIVE), login);
        boolean given = wanted.containsKey(ROLES) || wanted.containsKey(TERRITORIES);
        boolean changed = given && give(index, login, wanted);
        if (dismissed) {
            index.users().dismiss(index.session(), login);
        }
        context.say(changed || dismissed ? Messages.USER_CHANGED.with(login) : Messages.NOTHING_CHANGED);
        return ExitCode.OK;
    }

    private static boolean isDismissal(String active, String login) {
        if (active == null) {
            return false;
        }
        return switch (active) {
            case "no" -> true;
            case "yes" -> throw new KartotekException(Messages.READMIT.with(login));
            default -> throw new KartotekException(Messages.ACTIVE_YES_NO);
        };
    }

    private static boolean give(CardIndex index, String login, Map<String, String> wanted) {
        UserRights user = RoleFinder.user(index, login);
        if (wanted.containsKey(ROLES)) {
            user = user.withRoles(names(wanted.get(ROLES)));
        }
        if (wanted.containsKey(TERRITORIES)) {
            user = user.withTerritories(names(wanted.get(TERRITORIES)));
        }
        return index.roles().change(index.session(), RightsEdit.of(RoleFinder.version(index), user)).isPresent();
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
