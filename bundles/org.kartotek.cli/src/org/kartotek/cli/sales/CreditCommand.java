/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.sales;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kartotek.cli.cards.RecordFinder;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.invoice.Invoicing;
import org.kartotek.core.invoice.IssueTerms;
import org.kartotek.core.invoice.Issued;

/** Takes an invoice back, or part of it. */
public final class CreditCommand implements Command {
    private static final String DATE = "date";
    private static final String TEXT = "text";

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "credit",
                        Messages.CREDIT,
                        Option.value(DATE, "DAY", Messages.DATE_OPTION),
                        Option.value(TEXT, "TEXT", Messages.TEXT_OPTION))
                .withOperands("INVOICE [LINE=QUANTITY …]", 1, CommandSpec.ANY_NUMBER)
                .withDetails(Messages.CREDIT_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Given given = new Given(context, index, arguments);
        long invoice = RecordFinder.find(context, index, Kind.INVOICE, arguments.operands().getFirst()).record().id();
        IssueTerms terms = new IssueTerms(given.day(DATE), Optional.empty(), arguments.value(TEXT).orElse(""));
        Issued issued = new Invoicing(index, index.session(), context.monitor()).credit(invoice, quantities(arguments), terms);
        context.say(Messages.CREDITED.with(issued.number(), issued.changeSet()));
        context.say(Messages.PRINT_HINT.with("credit-note", issued.number()));
        return ExitCode.OK;
    }

    private Map<Integer, BigDecimal> quantities(Arguments arguments) {
        Map<Integer, BigDecimal> quantities = new HashMap<>();
        arguments.everyOperandPair(1).forEach(line -> {
            if (!line.getKey().matches("[1-9][0-9]{0,3}")) {
                throw new UsageException(Messages.NO_LINES, spec().name());
            }
            quantities.merge(Integer.valueOf(line.getKey()), Given.quantity(line.getValue(), spec().name()), BigDecimal::add);
        });
        return quantities;
    }
}
