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
import java.util.OptionalLong;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.value.Value;

/** Changes fields of a card. */
public final class SetCommand implements Command {

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "set",
                        Messages.SET,
                        KindOption.OPTION,
                        Assignments.OPTION,
                        Option.value("note", "TEXT", Messages.NOTE_OPTION))
                .withOperands(CardFinder.OPERAND + " field=value …", 1, CommandSpec.ANY_NUMBER)
                .withDetails(CardFinder.HELP, RecordFinder.HELP, Messages.ASSIGNMENTS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Kind kind = KindOption.of(arguments, index.catalogue(index.session()));
        RecordOnCard found = find(context, index, kind, arguments.operands().get(0));
        Map<String, Value> values = Assignments.read(context, arguments, 1, index, kind);
        if (values.isEmpty()) {
            throw new UsageException(Messages.NOTHING_TO_CHANGE.with(spec().usage()), spec().name());
        }
        RecordEdit edit = RecordEdit.update(kind, found.record().id(), found.cardId(), found.record().version(), values);
        OptionalLong changeSet =
                index.changes().commit(index.session(), Reason.EDIT, arguments.value("note").orElse(""), List.of(edit));
        context.say(changeSet.isPresent() ? Messages.SAVED.with(changeSet.getAsLong()) : Messages.SO_ALREADY);
        return ExitCode.OK;
    }

    private static RecordOnCard find(CommandContext context, CardIndex index, Kind kind, String named) {
        if (!kind.isCard()) {
            return RecordFinder.find(context, index, kind, named);
        }
        Card card = CardFinder.find(index, named);
        return new RecordOnCard(card.id(), card.customer());
    }
}
