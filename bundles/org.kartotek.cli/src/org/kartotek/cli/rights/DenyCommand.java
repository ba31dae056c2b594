/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.rights;

import java.util.SortedSet;
import java.util.TreeSet;
import org.kartotek.cli.cards.CardFinder;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.RightsEdit;
import org.kartotek.core.rights.UserRights;

/** Denies companies to a user, or allows them again. */
public final class DenyCommand implements Command {
    private final boolean deny;

    /** @param deny whether the companies do not exist for the user afterwards */
    public DenyCommand(boolean deny) {
        this.deny = deny;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(deny ? "users deny" : "users allow", deny ? Messages.DENY : Messages.ALLOW)
                .withOperands("LOGIN " + CardFinder.OPERAND + "...", 2, CommandSpec.ANY_NUMBER)
                .withDetails(deny ? Messages.DENY_DETAILS : Messages.ALLOW_DETAILS, CardFinder.HELP, Messages.ROLES_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        UserRights user = RoleFinder.user(index, arguments.operands().get(0));
        SortedSet<Long> denied = new TreeSet<>(user.denied());
        for (String named : arguments.operands().subList(1, arguments.operands().size())) {
            long card = CardFinder.find(index, named).id();
            if (deny) {
                denied.add(card);
            } else {
                denied.remove(card);
            }
        }
        boolean changed = index.roles()
                .change(index.session(), RightsEdit.of(RoleFinder.version(index), user.withDenied(denied)))
                .isPresent();
        Messages said = deny ? Messages.DENIED : Messages.ALLOWED;
        context.say(changed ? said.with(user.login(), denied.size()) : Messages.NOTHING_CHANGED);
        return ExitCode.OK;
    }
}
