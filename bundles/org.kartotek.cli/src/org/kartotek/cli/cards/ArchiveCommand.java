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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.archiving.Archived;
import org.kartotek.core.archiving.CardArchiving;
import org.kartotek.core.archiving.Hanging;
import org.kartotek.core.archiving.RecordsWay;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.sentence.Sentence;

/** Takes a card, or something that hangs on one, out of use. */
public final class ArchiveCommand implements Command {
    private static final String NAME = "archive";
    private static final String RECORDS = "records";
    private static final String TO = "to";

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        NAME,
                        Messages.ARCHIVE,
                        KindOption.OPTION,
                        Option.value(RECORDS, "WAY", Messages.RECORDS_OPTION),
                        Option.value(TO, "CARD", Messages.TO_OPTION),
                        Option.value("note", "TEXT", Messages.NOTE_OPTION))
                .withOperands(CardFinder.OPERAND, 1, 1)
                .withDetails(CardFinder.HELP, RecordFinder.HELP, Messages.ARCHIVE_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Kind kind = KindOption.of(arguments, index.catalogue(index.session()));
        String named = arguments.operands().getFirst();
        if (kind.isCard()) {
            card(context, arguments, CardFinder.find(index, named).id());
        } else {
            record(context, arguments, kind, RecordFinder.find(context, index, kind, named));
        }
        return ExitCode.OK;
    }

    private static void record(CommandContext context, Arguments arguments, Kind kind, RecordOnCard found) {
        if (arguments.has(RECORDS)) {
            throw new UsageException(Messages.RECORDS_OF_CARD, NAME);
        }
        CardIndex index = context.index();
        RecordEdit edit = new RecordEdit(
                RecordEdit.Operation.ARCHIVE,
                kind,
                found.record().id(),
                found.cardId(),
                OptionalInt.of(found.record().version()),
                Map.of());
        OptionalLong changeSet =
                index.changes().commit(index.session(), Reason.EDIT, arguments.value("note").orElse(""), List.of(edit));
        context.say(Messages.ARCHIVED.with(changeSet.orElseThrow()));
    }

    private static void card(CommandContext context, Arguments arguments, long card) {
        CardIndex index = context.index();
        CardArchiving archiving = new CardArchiving(index, index.session(), context.monitor());
        Optional<RecordsWay> way = arguments.value(RECORDS).map(ArchiveCommand::way);
        if (way.isEmpty()) {
            requireAlone(archiving, card);
        }
        if (way.filter(RecordsWay.MOVE::equals).isPresent() != arguments.has(TO)) {
            throw new UsageException(Messages.MOVE_TO, NAME);
        }
        long target = arguments.value(TO).map(named -> CardFinder.find(index, named).id()).orElse(0L);
        Archived done = archiving.archive(
                card, way.orElse(RecordsWay.KEEP), target, arguments.value("note").orElse(""));
        context.say(Messages.ARCHIVED.with(done.changeSet()));
        if (done.handled() > 0 || done.stayed() > 0) {
            context.say((way.get() == RecordsWay.MOVE ? Messages.MOVED : Messages.ARCHIVED_TOO).with(done.handled(), done.stayed()));
        }
    }

    private static RecordsWay way(String key) {
        return RecordsWay.byKey(key).orElseThrow(() -> new UnknownNameException(Messages.NO_WAY, key, RecordsWay.keys()));
    }

    private static void requireAlone(CardArchiving archiving, long card) {
        List<Sentence> there = archiving.hanging(card).stream().map(ArchiveCommand::part).toList();
        if (!there.isEmpty()) {
            throw new KartotekException(Messages.HANGS_ON.with(there));
        }
    }

    private static Sentence part(Hanging hanging) {
        Kind kind = hanging.kind();
        return Messages.PART.with(hanging.count(), hanging.count() == 1 ? KindLabels.one(kind) : KindLabels.several(kind));
    }
}
