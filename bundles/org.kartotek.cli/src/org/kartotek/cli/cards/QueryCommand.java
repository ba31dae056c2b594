/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.cards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.exporting.CardExports;
import org.kartotek.core.exporting.ExportFormat;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.QueryParser;

/** Runs a card query. */
public final class QueryCommand implements Command {
    private static final String TABLE = "table";

    private final CardExports exports;

    public QueryCommand(CardExports exports) {
        this.exports = exports;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "query",
                        Messages.QUERY,
                        KindOption.OPTION,
                        Option.value("columns", "A,B", Messages.COLUMNS_OPTION),
                        Option.value("order", "X", Messages.ORDER_OPTION),
                        Option.value("limit", "N", Messages.LIMIT_ROWS),
                        Option.value("format", "FORMAT", Messages.FORMAT_OPTION))
                .withOperands("['TEXT']", 0, CommandSpec.ANY_NUMBER)
                .withDetails(
                        Messages.QUERY_TEXT,
                        Messages.QUERY_RELATED,
                        Messages.QUERY_FORMATS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        QueryParser parser = new QueryParser(index.catalogue(index.session()), index.session().locale());
        Listing listing = new Listing(context, index);
        String text = String.join(" ", arguments.operands());
        Kind kind = KindOption.of(arguments, index.catalogue(index.session()));
        CardQuery query = parser.parse(kind.isCard() ? text : kind.word() + ": " + text);
        if (query.columns().isEmpty()) {
            query = query.withColumns(listing.usualColumns(query.kind()));
        }
        if (!arguments.names("columns").isEmpty()) {
            query = query.withColumns(parser.columns(query.kind(), String.join(",", arguments.values("columns"))));
        }
        // twice the same name is no use to anybody who reads columns by their names
        query = query.withColumns(query.columns().stream().distinct().toList());
        if (arguments.has("order")) {
            query = query.orderedBy(parser.order(query.kind(), String.join(",", arguments.values("order"))));
        }
        if (arguments.has("limit")) {
            query = query.limitedTo(arguments.number("limit").orElseThrow());
        }
        Optional<String> format = arguments.value("format").filter(each -> !each.equalsIgnoreCase(TABLE));
        if (format.isPresent()) {
            exports.write(index, index.session(), query, export(format.get()), context.out(), context.monitor());
            context.out().flush();
        } else {
            listing.print(query);
        }
        return ExitCode.OK;
    }

    private static ExportFormat export(String key) {
        List<String> known = Stream.concat(Stream.of(TABLE), ExportFormat.keys().stream()).toList();
        return ExportFormat.byKey(key).orElseThrow(() -> new UnknownNameException(Messages.NO_FORMAT, key, known));
    }
}
