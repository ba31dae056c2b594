/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.command.UsageException;
import org.kartotek.cli.output.Table;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.document.DocumentFields;
import org.kartotek.core.document.DocumentVersion;
import org.kartotek.core.document.SizeText;
import org.kartotek.core.problem.KartotekException;
import org.osgi.service.component.annotations.Component;

/** Writes a document to a file, or lists its versions. */
@Component
public final class DocumentCommand implements Command {
    private static final String OUT = "out";
    private static final String VERSION = "version";
    private static final List<Messages> HEADS = List.of(Messages.VERSION, Messages.SINCE, Messages.BY, Messages.SIZE);

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "document",
                        Messages.DOCUMENT,
                        Option.value(OUT, "FILE", Messages.OUT_OPTION),
                        Option.value(VERSION, "N", Messages.VERSION_OPTION))
                .withOperands(NamedDocument.OPERAND, 1, 1)
                .withDetails(NamedDocument.HELP);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        NamedDocument document = NamedDocument.find(index, arguments.operands().get(0), spec().name());
        List<DocumentVersion> versions =
                index.documents().versions(index.session(), document.cardId(), document.record().id());
        if (versions.isEmpty()) {
            return link(context, document);
        }
        if (!arguments.has(OUT)) {
            list(context, index, versions);
            return ExitCode.OK;
        }
        int number = arguments.number(VERSION).orElse(versions.size());
        if (number < 1 || number > versions.size()) {
            throw new UsageException(Messages.NO_VERSION.with(versions.size()), spec().name());
        }
        Path file = context.path(arguments.value(OUT).orElseThrow());
        write(index, document.cardId(), versions.get(versions.size() - number), file);
        context.say(Messages.WROTE.with(file));
        return ExitCode.OK;
    }

    private static int link(CommandContext context, NamedDocument document) {
        context.out().println(document.record().value(DocumentFields.ADDRESS).content().map(Object::toString).orElse(""));
        return ExitCode.OK;
    }

    private static void list(CommandContext context, CardIndex index, List<DocumentVersion> versions) {
        Table table = new Table(context.out(), HEADS.stream().map(head -> head.in(index.session().locale())).toList());
        for (int i = 0; i < versions.size(); i++) {
            DocumentVersion version = versions.get(i);
            table.row(List.of(
                    String.valueOf(versions.size() - i),
                    version.since().atZone(index.session().zone()).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS).toString(),
                    version.login(),
                    SizeText.of(version.size(), index.session().locale())));
        }
        table.end();
    }

    private static void write(CardIndex index, long cardId, DocumentVersion version, Path file) {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            index.documents().copy(index.session(), cardId, version.content(), out);
        } catch (IOException e) {
            throw new KartotekException(Messages.UNWRITABLE.with(file), e);
        }
    }
}
