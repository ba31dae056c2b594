/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.cards;

import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;

/** The search box of the command line. */
public final class SearchCommand implements Command {
    private static final int USUAL_LIMIT = 50;

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "search",
                        Messages.SEARCH,
                        Option.value("limit", "N", Messages.LIMIT_CARDS))
                .withOperands("TEXT", 1, CommandSpec.ANY_NUMBER)
                .withDetails(Messages.SEARCH_WORDS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        int limit = arguments.number("limit").orElse(USUAL_LIMIT);
        CardIndex index = context.index();
        Listing listing = new Listing(context, index);
        String text = String.join(" ", arguments.operands());
        CardQuery query = CardQuery.customers()
                .withColumns(listing.usualColumns(Kind.CUSTOMER))
                .where(new Criterion.Search(text));
        long rows = listing.print(query.limitedTo(limit));
        if (rows == 0) {
            context.remark(Messages.NOTHING_FOUND);
        } else if (rows == limit && index.queries().count(index.session(), query, limit + 1L, context.monitor()) > limit) {
            context.remark(Messages.MORE_CARDS.with(10L * limit));
        }
        if (rows < limit) {
            index.signals().ask(index.session(), text).ifPresent(signal -> context.remark(signal.sentence()));
        }
        return ExitCode.OK;
    }
}
