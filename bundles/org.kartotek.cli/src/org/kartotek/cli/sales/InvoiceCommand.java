/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.sales;

import java.util.List;
import org.kartotek.cli.cards.CardFinder;
import org.kartotek.cli.cards.RecordFinder;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.invoice.Invoicing;
import org.kartotek.core.invoice.IssueTerms;
import org.kartotek.core.invoice.Issued;

/** Issues an invoice for purchases of a customer. */
public final class InvoiceCommand implements Command {
    private static final String PURCHASES = "purchases";
    private static final String DATE = "date";
    private static final String DUE = "due";
    private static final String TEXT = "text";

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "invoice",
                        Messages.INVOICE,
                        Option.value(PURCHASES, "A,B", Messages.PURCHASES_OPTION),
                        Option.value(DATE, "DAY", Messages.DATE_OPTION),
                        Option.value(DUE, "DAY", Messages.DUE_OPTION),
                        Option.value(TEXT, "TEXT", Messages.TEXT_OPTION))
                .withOperands(CardFinder.OPERAND, 1, 1)
                .withDetails(CardFinder.HELP, Messages.INVOICE_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Given given = new Given(context, index, arguments);
        long card = CardFinder.find(index, arguments.operands().getFirst()).id();
        List<Long> purchases = arguments.list(PURCHASES).stream()
                .map(named -> RecordFinder.find(context, index, Kind.PURCHASE, named).record().id())
                .toList();
        IssueTerms terms = new IssueTerms(given.day(DATE), given.day(DUE), arguments.value(TEXT).orElse(""));
        Issued issued = new Invoicing(index, index.session(), context.monitor()).issue(card, purchases, terms);
        context.say(Messages.INVOICED.with(issued.number(), issued.changeSet()));
        context.say(Messages.PRINT_HINT.with("invoice", issued.number()));
        return ExitCode.OK;
    }
}
