/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.cli.cards.CardFinder;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.card.Card;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.document.DocumentFiles;
import org.kartotek.core.document.NewDocument;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Attaches files and links to a card. */
@Component
public final class AttachCommand implements Command {
    private static final String NAME = "name";
    private static final String TYPE = "type";
    private static final String LINK = "link";
    private static final String REPLACE = "replace";

    private final DocumentFiles files;

    @Activate
    public AttachCommand(@Reference DocumentFiles files) {
        this.files = files;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "attach",
                        Messages.ATTACH,
                        Option.value(NAME, "NAME", Messages.NAME_OPTION),
                        Option.value(TYPE, "TYPE", Messages.TYPE_OPTION),
                        Option.value(LINK, "ADDRESS", Messages.LINK_OPTION),
                        Option.value(REPLACE, "ID", Messages.REPLACE_OPTION))
                .withOperands(CardFinder.OPERAND + " [FILE …]", 1, CommandSpec.ANY_NUMBER)
                .withDetails(CardFinder.HELP, Messages.ATTACH_MAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Card card = CardFinder.find(index, arguments.operands().get(0));
        List<Path> paths = arguments.operands().stream().skip(1).map(context::path).toList();
        requireOne(arguments, paths);
        List<NewDocument> documents = Stream.concat(
                        arguments.value(LINK).stream().map(address -> NewDocument.link(arguments.value(NAME).orElse(""), address)),
                        files.read(paths, index.documents().limit()).stream())
                .map(document -> arguments.value(TYPE).map(document::typed).orElse(document))
                .collect(Collectors.toList());
        arguments.value(NAME).ifPresent(name -> documents.set(0, documents.getFirst().named(name)));
        Optional<NamedDocument> former = arguments.value(REPLACE).map(id -> NamedDocument.find(index, id, spec().name()));
        if (former.isPresent()) {
            return replace(context, index, card, former.get(), documents.getFirst());
        }
        long changeSet = index.documents().add(index.session(), card.id(), documents);
        documents.forEach(document -> context.say(Messages.ATTACHED.with(document.name())));
        context.say(Messages.SAVED.with(changeSet));
        return ExitCode.OK;
    }

    private void requireOne(Arguments arguments, List<Path> paths) {
        boolean replaces = arguments.has(REPLACE);
        if (paths.isEmpty() && !arguments.has(LINK) || replaces && (paths.size() != 1 || arguments.has(LINK))) {
            Messages wanted = replaces ? Messages.NAME_NEWER : Messages.NAME_FILE;
            throw new UsageException(wanted.with(spec().usage()), spec().name());
        }
    }

    private int replace(CommandContext context, CardIndex index, Card card, NamedDocument former, NewDocument by) {
        if (former.cardId() != card.id()) {
            throw new UsageException(Messages.OTHER_CARD.with(former.record().id()), spec().name());
        }
        OptionalLong changeSet = index.documents().replace(index.session(), card.id(), former.record().id(), by);
        context.say(changeSet.isPresent() ? Messages.SAVED.with(changeSet.getAsLong()) : Messages.SAME_CONTENT);
        return ExitCode.OK;
    }
}
