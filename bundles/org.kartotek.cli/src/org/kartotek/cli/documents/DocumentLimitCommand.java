/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.documents;

import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.document.SizeText;
import org.osgi.service.component.annotations.Component;

/** Shows or sets how large a document may be. */
@Component
public final class DocumentLimitCommand implements Command {

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("document limit", Messages.LIMIT)
                .withOperands("[MB]", 0, 1)
                .withDetails(Messages.LIMIT_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        for (String wanted : arguments.operands()) {
            if (!wanted.matches("[0-9]{1,6}")) {
                throw new UsageException(Messages.NOT_MEGABYTES.with(wanted), spec().name());
            }
            index.documents().setLimit(index.session(), Long.parseLong(wanted) << 20);
        }
        context.say(Messages.LIMIT_IS.with(SizeText.of(index.documents().limit(), index.session().locale())));
        return ExitCode.OK;
    }
}
