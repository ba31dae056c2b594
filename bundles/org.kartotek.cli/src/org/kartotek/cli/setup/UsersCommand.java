/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.setup;

import java.util.List;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.output.Table;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.User;

/** Lists the users. */
public final class UsersCommand implements Command {

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("users", Messages.USERS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Table table = Heads.table(context, Messages.LOGIN, Messages.NAME, Messages.ROLE, Messages.STATE);
        String refused = Messages.NOT_ADMITTED.in(context.locale());
        for (User user : index.users().list(index.session())) {
            table.row(List.of(user.login(), user.name(), String.join(",", user.roles()), user.active() ? "" : refused));
        }
        table.end();
        return ExitCode.OK;
    }
}
