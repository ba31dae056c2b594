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
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.value.Value;

/** Makes a card, or a record that hangs on one. */
public final class NewCommand implements Command {
    private static final String CARD = "card";

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "new",
                        Messages.NEW,
                        KindOption.OPTION,
                        Option.value(CARD, "CARD", Messages.ON_CARD_OPTION),
                        Assignments.OPTION,
                        Option.value("note", "TEXT", Messages.NOTE_OPTION),
                        Option.flag("open", Messages.OPEN_OPTION))
                .withOperands("field=value …", 1, CommandSpec.ANY_NUMBER)
                .withDetails(Messages.ASSIGNMENTS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.indexOrNew(arguments.has("open"));
        Kind kind = KindOption.of(arguments, index.catalogue(index.session()));
        Map<String, Value> values = Assignments.read(context, arguments, 0, index, kind);
        if (kind.isOnCard() != arguments.has(CARD)) {
            throw new UsageException(kind.isOnCard() ? Messages.NEEDS_CARD : Messages.NEEDS_NO_CARD, spec().name());
        }
        RecordEdit edit = edit(index, kind, values, arguments);
        index.changes().commit(index.session(), Reason.EDIT, arguments.value("note").orElse(""), List.of(edit));
        context.say(
                kind.isCard() ? Messages.MADE.with(edit.id()) : Messages.MADE_RECORD.with(KindLabels.one(kind), edit.id()));
        return ExitCode.OK;
    }

    private static RecordEdit edit(CardIndex index, Kind kind, Map<String, Value> values, Arguments arguments) {
        long id = index.changes().newId(kind);
        if (kind.isCard()) {
            return RecordEdit.createCustomer(id, values);
        }
        return kind.isAlone()
                ? RecordEdit.createAlone(kind, id, values)
                : RecordEdit.createPart(kind, id, CardFinder.find(index, arguments.value(CARD).orElseThrow()).id(), values);
    }
}
