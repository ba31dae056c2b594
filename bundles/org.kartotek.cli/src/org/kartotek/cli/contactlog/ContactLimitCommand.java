/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.contactlog;

import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.OfficeSettings;

/** Shows or sets how many days the office leaves between two contacts. */
public final class ContactLimitCommand implements Command {

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("contact limit", Messages.LIMIT)
                .withOperands("[DAYS]", 0, 1)
                .withDetails(Messages.LIMIT_DETAILS.with(OfficeSettings.USUAL_CONTACT_DAYS));
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        for (String wanted : arguments.operands()) {
            if (!wanted.matches("[0-9]{1,6}")) {
                throw new UsageException(Messages.NOT_DAYS.with(wanted), spec().name());
            }
            index.office().setContactDays(index.session(), Integer.parseInt(wanted));
        }
        context.say(Messages.LIMIT_IS.with(index.office().contactDays()));
        return ExitCode.OK;
    }
}
