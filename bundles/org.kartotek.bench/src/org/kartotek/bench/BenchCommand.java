/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.bench.measure.Measurement;
import org.kartotek.bench.site.EmbeddedSite;
import org.kartotek.bench.site.PostgresServer;
import org.kartotek.bench.site.ServerSite;
import org.kartotek.bench.site.Site;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.command.Secrets;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.database.CardIndexes;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.sentence.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Measures the program on a card index of its own, beside raw statements for the same work. */
@Component
public final class BenchCommand implements Command {
    private static final int CARDS = 100_000;
    private static final int TIMES = 200;
    private static final String POSTGRES = "postgres";
    private static final String NO_POSTGRES = "no-postgres";
    private static final String NO_EMBEDDED = "no-embedded";

    private final CardIndexes indexes;

    @Activate
    public BenchCommand(@Reference CardIndexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "bench",
                        Sentence.verbatim("measure this program beside raw statements"),
                        Option.value("cards", "N", Sentence.verbatim("how many cards there shall be; " + CARDS + " where left out")),
                        Option.value("repeat", "K", Sentence.verbatim("how often each operation is measured; " + TIMES + " where left out")),
                        Option.value(POSTGRES, "URL", Sentence.verbatim("a PostgreSQL server to measure too")),
                        Option.flag(NO_POSTGRES, Sentence.verbatim("measure the embedded database alone")),
                        Option.flag(NO_EMBEDDED, Sentence.verbatim("measure PostgreSQL alone")))
                .withDetails(
                        Sentence.verbatim("It invents cards, always the same ones, writes them into a card index of its own and removes that in the end. For"
                                + " each operation it prints median and 95th percentile in milliseconds, and beside them those of raw"
                                + " statements for the same work in the same run."),
                        Sentence.verbatim("Roles: \"all\" sees every card and field; the others see that part of the cards, and one field less."),
                        Sentence.verbatim("On a server, KARTOTEK_USER and KARTOTEK_PASSWORD_FILE name a login that may create databases and roles. Without"
                                + " --postgres one is started for the time of the benchmark where its programs are found."))
                .withoutDatabase();
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        if (arguments.has(POSTGRES) && arguments.has(NO_POSTGRES)) {
            throw new UsageException(Sentence.verbatim("Give --postgres or --no-postgres, not both."), spec().name());
        }
        context.out().println("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                + System.getProperty("os.name") + " " + System.getProperty("os.version"));
        context.out().println();
        if (!arguments.has(NO_EMBEDDED)) {
            measure(context, arguments, new EmbeddedSite(indexes, context.monitor()));
        }
        if (!arguments.has(NO_POSTGRES)) {
            server(context, arguments).ifPresent(site -> measure(context, arguments, site));
        }
        return ExitCode.OK;
    }

    private static void measure(CommandContext context, Arguments arguments, Site site) {
        try (site) {
            int cards = arguments.number("cards").orElse(CARDS);
            int times = arguments.number("repeat").orElse(TIMES);
            new Measurement(site, cards, times, context.err(), context.monitor()).run().print(context.out());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Site> server(CommandContext context, Arguments arguments) {
        IProgressMonitor monitor = context.monitor();
        Optional<String> url = arguments.value(POSTGRES);
        if (url.isPresent()) {
            // refuses what is no address of a server, or has a password in it
            if (!(DatabaseLocation.of(url.get()) instanceof DatabaseLocation.Server given)) {
                throw new UsageException(Sentence.verbatim("--postgres takes a URL like jdbc:postgresql://host/database."), spec().name());
            }
            return Optional.of(new ServerSite(indexes, given.url(), owner(context.secrets()), () -> {}, monitor));
        }
        Optional<Path> programs = PostgresServer.programs();
        if (programs.isEmpty()) {
            context.err().println("There is no PostgreSQL on this computer. Give --postgres to measure one.");
            return Optional.empty();
        }
        PostgresServer server = new PostgresServer(programs.get());
        return Optional.of(new ServerSite(indexes, server.url(), server.credentials(), server, monitor));
    }

    private static Credentials owner(Secrets secrets) {
        if (secrets.user().isEmpty() || secrets.password().isEmpty()) {
            throw new KartotekException("Set KARTOTEK_USER and KARTOTEK_PASSWORD_FILE to a login of the server that may create databases"
                    + " and roles.");
        }
        return new Credentials(secrets.user().get(), secrets.password().get());
    }
}
