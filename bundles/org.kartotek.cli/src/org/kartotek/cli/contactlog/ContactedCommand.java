/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.contactlog;

import org.kartotek.cli.cards.CardFinder;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.core.contactlog.ContactLog;
import org.kartotek.core.contactlog.ContactState;
import org.kartotek.core.contactlog.ContactWords;
import org.kartotek.core.database.CardIndex;

/** Says who was in touch with a customer last. */
public final class ContactedCommand implements Command {

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("contacted", Messages.CONTACTED)
                .withOperands(CardFinder.OPERAND, 1, 1)
                .withDetails(CardFinder.HELP, Messages.CONTACTED_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        long card = CardFinder.find(index, arguments.operands().getFirst()).id();
        ContactState state = new ContactLog(index).state(card, context.monitor());
        context.say(new ContactWords(index.catalogue(index.session()), index.session().login()).last(state));
        if (state.isTooSoon()) {
            context.say(Messages.FREE_ON.with(state.free()));
        }
        return ExitCode.OK;
    }
}
