/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.sales;

import org.kartotek.cli.cards.RecordFinder;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.invoice.Sales;

/** Makes a purchase of a quote. */
public final class AcceptQuoteCommand implements Command {
    @Override
    public CommandSpec spec() {
        return CommandSpec.of("quote accept", Messages.ACCEPT).withOperands("QUOTE", 1, 1).withDetails(RecordFinder.HELP);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        long quote = RecordFinder.find(context, index, Kind.QUOTE, arguments.operands().getFirst()).record().id();
        Sales.Made made = new Sales(index, index.session(), context.monitor()).accept(quote);
        context.say(Messages.ACCEPTED.with(made.number(), made.id()));
        return ExitCode.OK;
    }
}
