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
import java.util.Locale;
import java.util.Map;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.output.Table;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.office.InvoiceType;
import org.kartotek.core.office.Seller;
import org.kartotek.core.office.SellerField;
import org.kartotek.core.problem.UnknownNameException;

/** Shows or sets who sells, and on which terms. */
public final class SellerCommand implements Command {
    private static final String NEXT = "next_";

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("seller", Messages.SELLER)
                .withOperands("[field=value …]", 0, CommandSpec.ANY_NUMBER)
                .withDetails(Messages.SELLER_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Map<String, String> wanted = arguments.operandPairs(0);
        Seller seller = index.office().seller();
        Seller changed = seller;
        for (Map.Entry<String, String> each : wanted.entrySet()) {
            if (!each.getKey().startsWith(NEXT)) {
                changed = changed.with(field(each.getKey()), each.getValue());
            }
        }
        if (!changed.equals(seller)) {
            index.office().setSeller(index.session(), changed);
        }
        for (InvoiceType type : InvoiceType.values()) {
            if (wanted.containsKey(NEXT + type.key())) {
                index.office().startAt(index.session(), type, serial(wanted.get(NEXT + type.key())));
            }
        }
        show(context, changed);
        return ExitCode.OK;
    }

    private static SellerField field(String key) {
        return SellerField.byKey(key)
                .orElseThrow(() -> new UnknownNameException(Messages.NO_SELLER_FIELD, key, SellerField.keys()));
    }

    /** What is no number from 1 on is refused as 0 is. */
    private static long serial(String text) {
        return text.matches("[1-9][0-9]{0,14}") ? Long.parseLong(text) : 0;
    }

    private static void show(CommandContext context, Seller seller) {
        Locale locale = context.locale();
        Table table = new Table(context.out(), List.of(Messages.FIELD.in(locale), Messages.VALUE.in(locale)));
        for (SellerField field : SellerField.values()) {
            table.row(List.of(field.key(), seller.value(field)));
        }
        table.end();
    }
}
