/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.sales;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kartotek.cli.cards.CardFinder;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.invoice.SaleLine;
import org.kartotek.core.invoice.Sales;
import org.kartotek.core.value.Value;

/** Makes a quote or a purchase of articles. */
public final class SaleCommand implements Command {
    private static final String NUMBER = "number";
    private static final String DATE = "date";
    private static final String VALID = "valid-until";
    private static final String PRICE = "price";
    private static final String DISCOUNT = "discount";

    private final Kind kind;

    /** @param kind quote or purchase */
    public SaleCommand(Kind kind) {
        this.kind = kind;
    }

    @Override
    public CommandSpec spec() {
        List<Option> options = new ArrayList<>(List.of(
                Option.value(NUMBER, "NUMBER", Messages.NUMBER_OPTION),
                Option.value(DATE, "DAY", Messages.DATE_OPTION),
                Option.pairs(PRICE, "ARTICLE=PRICE …", Messages.PRICE_OPTION),
                Option.value(DISCOUNT, "PERCENT", Messages.DISCOUNT_OPTION)));
        if (kind == Kind.QUOTE) {
            options.add(Option.value(VALID, "DAY", Messages.VALID_OPTION));
        }
        Messages summary = kind == Kind.QUOTE ? Messages.QUOTE : Messages.PURCHASE;
        return CommandSpec.of(kind.word(), summary, options.toArray(Option[]::new))
                .withOperands(CardFinder.OPERAND + " ARTICLE=QUANTITY …", 2, CommandSpec.ANY_NUMBER)
                .withDetails(CardFinder.HELP, Messages.ARTICLES_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Given given = new Given(context, index, arguments);
        long card = CardFinder.find(index, arguments.operands().getFirst()).id();
        Map<String, Value> values = new HashMap<>();
        arguments.value(NUMBER).ifPresent(number -> values.put(InvoiceFields.NUMBER, Value.of(number)));
        given.day(DATE).ifPresent(day -> values.put(InvoiceFields.DATE, Value.of(day)));
        if (kind == Kind.QUOTE) {
            given.day(VALID).ifPresent(day -> values.put(InvoiceFields.VALID_UNTIL, Value.of(day)));
        }
        Sales.Made made = new Sales(index, index.session(), context.monitor()).make(kind, card, values, lines(given, arguments));
        context.say(Messages.MADE.with(KindLabels.one(kind), made.number(), made.id()));
        return ExitCode.OK;
    }

    private List<SaleLine> lines(Given given, Arguments arguments) {
        Map<String, String> prices = arguments.pairs(PRICE);
        List<SaleLine> lines = new ArrayList<>();
        arguments.everyOperandPair(1).forEach(line -> lines.add(new SaleLine(
                given.article(line.getKey()),
                Given.quantity(line.getValue(), spec().name()),
                Optional.ofNullable(prices.get(line.getKey())).map(given::price),
                arguments.value(DISCOUNT).map(percent -> Given.quantity(percent, spec().name())))));
        return lines;
    }
}
