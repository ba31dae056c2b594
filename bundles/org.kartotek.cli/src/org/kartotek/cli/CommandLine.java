/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kartotek.cli.channel.ChannelClient;
import org.kartotek.cli.channel.CommandChannel;
import org.kartotek.cli.channel.Request;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.UsageException;
import org.kartotek.cli.open.HeldIndex;
import org.kartotek.cli.open.IndexSource;
import org.kartotek.cli.open.LocalIndexes;
import org.kartotek.cli.open.NoSecrets;
import org.kartotek.cli.setup.HelpText;
import org.kartotek.cli.setup.ProgramVersion;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.CardIndexes;
import org.kartotek.core.database.DatabaseHeldException;
import org.kartotek.core.exporting.CardExports;
import org.kartotek.core.importing.CardImports;
import org.kartotek.core.importing.SampleCompany;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.NearestName;
import org.kartotek.core.report.Reports;
import org.kartotek.core.sentence.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs commands: finds the one that is meant, reads its words, opens the card index, and turns whatever goes wrong into a sentence and
 * an exit code. Any number of commands at once.
 */
@Component(service = CommandLine.class)
public final class CommandLine {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLine.class);
    private static final List<String> HELP = List.of("-h", "--help");
    /** How often a process is looked for that is about to close the database. */
    private static final int ATTEMPTS = 50;

    private static final long PAUSE_MILLIS = 200;

    private final CardIndexes indexes;
    private final List<Command> commands;

    @Activate
    public CommandLine(
            @Reference CardIndexes indexes,
            @Reference CardImports imports,
            @Reference CardExports exports,
            @Reference SampleCompany sample,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) Reports reports,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<Command> contributed) {
        this.indexes = indexes;
        this.commands = Stream.concat(
                        BuiltInCommands.of(indexes, imports, exports, sample, Optional.ofNullable(reports), this::commands),
                        contributed.stream())
                .toList();
    }

    private List<Command> commands() {
        return commands;
    }

    /**
     * Runs one command in this process, or hands it over to the one that has the database open.
     *
     * @return the exit code
     */
    public int run(List<String> words, Terminal terminal) {
        for (int attempt = 1; ; attempt++) {
            try (IndexSource source =
                    new LocalIndexes(
                            indexes, terminal.secrets(), terminal.monitor(), this::runForOthers, terminal::remark)) {
                return run(words, terminal, source);
            } catch (DatabaseHeldException held) {
                OptionalInt code = explained(terminal, () -> handOver(words, terminal, held));
                if (code.isPresent()) {
                    return code.getAsInt();
                }
                if (attempt == ATTEMPTS || !pause()) {
                    return failed(terminal, held.sentence());
                }
            }
        }
    }

    /**
     * Lets other processes of this user run commands on the embedded database that this one is about to open. The caller gives the
     * channel the card index when it is open, and closes the channel before the card index.
     */
    public CommandChannel listen() {
        return CommandChannel.listen(this::runForOthers);
    }

    private int runForOthers(CardIndex index, Request request, PrintStream out, PrintStream err, IProgressMonitor monitor) {
        Terminal terminal =
                new Terminal(
                out, err, request.directory(), CommandLineApplication.home(), monitor, new NoSecrets(), request.locale());
        String login = index.session().login();
        if (request.user().filter(named -> !named.equals(login)).isPresent() && !indexes.isOpenToAll(index.location())) {
            return failed(terminal, Messages.SOMEBODY_ELSE.with(login));
        }
        return run(request.words(), terminal, new HeldIndex(index));
    }

    private static OptionalInt handOver(List<String> words, Terminal terminal, DatabaseHeldException held) {
        return held.channel()
                .map(socket -> new ChannelClient(socket)
                        .run(new Request(words, terminal.directory(), terminal.locale(), terminal.secrets().user()), terminal.out(), terminal.err(), terminal.monitor()))
                .orElseGet(() -> OptionalInt.of(failed(terminal, held.sentence())));
    }

    /** @throws DatabaseHeldException where another process has the database open */
    private int run(List<String> words, Terminal terminal, IndexSource source) {
        return explained(terminal, () -> OptionalInt.of(command(words, terminal, source))).orElseThrow();
    }

    private int command(List<String> words, Terminal terminal, IndexSource source) {
        if (words.isEmpty() || HELP.contains(words.get(0))) {
            new HelpText(terminal.out(), terminal.locale()).all(commands);
            return ExitCode.OK;
        }
        if (words.get(0).equals("--version")) {
            terminal.out().println("Kartotek " + ProgramVersion.text());
            return ExitCode.OK;
        }
        Command command = find(words);
        CommandSpec spec = command.spec();
        int nameLength = spec.name().split(" ").length;
        Arguments arguments = Arguments.parse(spec, words.subList(nameLength, words.size()));
        if (arguments.has(Arguments.HELP)) {
            new HelpText(terminal.out(), terminal.locale()).one(spec);
            return ExitCode.OK;
        }
        return command.run(new RunContext(terminal, arguments, source), arguments);
    }

    /** A name of two words, such as {@code fields add}, goes before one of one word. */
    private Command find(List<String> words) {
        for (int length = Math.min(2, words.size()); length > 0; length--) {
            String name = String.join(" ", words.subList(0, length));
            Optional<Command> found = commands.stream().filter(each -> each.spec().name().equals(name)).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        List<String> names = commands.stream()
                .map(Command::spec)
                .filter(spec -> !spec.internal())
                .map(CommandSpec::name)
                .toList();
        throw new UsageException(
                Messages.NO_COMMAND.with(words.get(0)).then(NearestName.hint(words.get(0), names)), "");
    }

    private interface Work {
        OptionalInt run();
    }

    /** Turns what goes wrong into a sentence on the error output. */
    private static OptionalInt explained(Terminal terminal, Work work) {
        try {
            return work.run();
        } catch (DatabaseHeldException held) {
            throw held;
        } catch (UsageException wrong) {
            terminal.remark(wrong.sentence());
            return OptionalInt.of(ExitCode.USAGE);
        } catch (KartotekException expected) {
            LOG.debug("A command ended with an explanation", expected);
            return OptionalInt.of(failed(terminal, expected.sentence()));
        } catch (OperationCanceledException cancelled) {
            return OptionalInt.of(failed(terminal, Messages.BROKEN_OFF));
        } catch (RuntimeException | Error unexpected) {
            LOG.error("A command failed", unexpected);
            return OptionalInt.of(failed(terminal, Messages.UNEXPECTED.with(terminal.log())));
        }
    }

    private static int failed(Terminal terminal, Sentence sentence) {
        terminal.remark(sentence);
        return ExitCode.FAILED;
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
