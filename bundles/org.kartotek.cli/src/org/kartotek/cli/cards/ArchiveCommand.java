/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.NamedValue;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.sentence.Sentence;

/** Takes a card, or something that hangs on one, out of use. */
public final class ArchiveCommand implements Command {
    private static final String WITH_ALL = "with-all";
    private static final long CAP = 100_000;

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "archive",
                        Messages.ARCHIVE,
                        KindOption.OPTION,
                        Option.flag(WITH_ALL, Messages.WITH_ALL_OPTION),
                        Option.value("note", "TEXT", Messages.NOTE_OPTION))
                .withOperands(CardFinder.OPERAND, 1, 1)
                .withDetails(CardFinder.HELP, RecordFinder.HELP, Messages.ARCHIVE_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Kind kind = KindOption.of(arguments, index.catalogue(index.session()));
        RecordOnCard found = find(context, index, kind, arguments.operands().get(0));
        if (kind.isCard() && !arguments.has(WITH_ALL)) {
            requireAlone(context, index, found.cardId());
        }
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
        return ExitCode.OK;
    }

    private static RecordOnCard find(CommandContext context, CardIndex index, Kind kind, String named) {
        if (!kind.isCard()) {
            return RecordFinder.find(context, index, kind, named);
        }
        Card card = CardFinder.find(index, named);
        return new RecordOnCard(card.id(), card.customer());
    }

    private static void requireAlone(CommandContext context, CardIndex index, long card) {
        Catalogue catalogue = index.catalogue(index.session());
        List<Sentence> there = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind.isOnCard() && !kind.isPart() && kind.lineOf().isEmpty() && !catalogue.fields(kind).isEmpty()) {
                long count = index.queries().count(index.session(), of(kind, card), CAP, context.monitor());
                if (count > 0) {
                    there.add(Messages.PART.with(count, count == 1 ? KindLabels.one(kind) : KindLabels.several(kind)));
                }
            }
        }
        if (!there.isEmpty()) {
            throw new KartotekException(Messages.HANGS_ON.with(there));
        }
    }

    private static CardQuery of(Kind kind, long card) {
        Criterion onCard =
                new Criterion.Comparison(new FieldPath(NamedValue.CARD), Operator.EQUAL, new Operand.Literal(Operand.ID + card));
        return new CardQuery(kind, List.of(), onCard, List.of(), OptionalInt.empty());
    }
}
