/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kartotek.cli.cards.CardFinder;
import org.kartotek.cli.cards.RecordFinder;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.output.Table;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.report.ReportFormat;
import org.kartotek.core.report.ReportInfo;
import org.kartotek.core.report.ReportRequest;
import org.kartotek.core.report.Reports;

/** Writes a report to a file, or lists the reports. */
public final class ReportCommand implements Command {
    private final Optional<Reports> reports;

    /** @param reports empty where the installation has none */
    public ReportCommand(Optional<Reports> reports) {
        this.reports = reports;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "report",
                        Messages.REPORT,
                        Option.value("format", "FORMAT", Messages.FORMAT_OPTION),
                        Option.value("out", "FILE", Messages.OUT_OPTION),
                        Option.value("columns", "A,B", Messages.COLUMNS_OPTION),
                        Option.value("card", "CARD", Messages.CARD_OPTION),
                        Option.value("record", "RECORD", Messages.RECORD_OPTION),
                        Option.value("query", "TEXT", Messages.QUERY_OPTION))
                .withOperands("[NAME]", 0, 1);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        Reports service = reports.orElseThrow(() -> new KartotekException(Messages.NO_REPORTS));
        CardIndex index = context.index();
        if (arguments.operands().isEmpty()) {
            list(service, index, context);
            return ExitCode.OK;
        }
        String name = arguments.operands().get(0);
        Optional<Path> out = arguments.value("out").map(context::path);
        ReportFormat format = format(arguments, out);
        Path file = out.orElseGet(() -> context.path(name + "." + format.key()));
        Optional<CardQuery> query = arguments.value("query")
                .map(text -> new QueryParser(index.catalogue(index.session()), index.session().locale()).parse(text));
        OptionalLong subject = subject(service, name, context, arguments);
        ReportRequest request = new ReportRequest(name, format, file, arguments.names("columns"), query, subject);
        service.render(index, index.session(), request, context.monitor());
        context.say(Messages.WROTE.with(file));
        return ExitCode.OK;
    }

    /** The card, or the other record, that a report of one is about. */
    private static OptionalLong subject(Reports service, String name, CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Optional<String> named = arguments.value("card").or(() -> arguments.value("record"));
        Kind kind = service.list(index.session()).stream()
                .filter(report -> report.name().equals(name))
                .flatMap(report -> report.subject().stream())
                .findFirst()
                .orElse(Kind.CUSTOMER);
        if (named.isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                kind.isCard()
                        ? CardFinder.find(index, named.get()).id()
                        : RecordFinder.find(context, index, kind, named.get()).record().id());
    }

    private static void list(Reports service, CardIndex index, CommandContext context) {
        Table table = new Table(
                context.out(), List.of(Messages.NAME.in(context.locale()), Messages.TITLE.in(context.locale())));
        for (ReportInfo report : service.list(index.session())) {
            table.row(List.of(report.name(), report.title().in(index.session().locale())));
        }
        table.end();
    }

    private static ReportFormat format(Arguments arguments, Optional<Path> out) {
        return ReportFormat.of(arguments.value("format").or(() -> out.flatMap(ReportCommand::ending)).orElse(ReportFormat.PDF.key()));
    }

    private static Optional<String> ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 1 ? Optional.empty() : Optional.of(name.substring(dot + 1));
    }
}
