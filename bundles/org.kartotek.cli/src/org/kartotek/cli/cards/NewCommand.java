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
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.value.Value;

/** Makes a card. */
public final class NewCommand implements Command {

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "new",
                        Messages.NEW,
                        Assignments.OPTION,
                        Option.value("note", "TEXT", Messages.NOTE_OPTION),
                        Option.flag("open", Messages.OPEN_OPTION))
                .withOperands("field=value …", 1, CommandSpec.ANY_NUMBER)
                .withDetails(Messages.ASSIGNMENTS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.indexOrNew(arguments.has("open"));
        Map<String, Value> values = Assignments.read(arguments, 0, index.catalogue(index.session()), index.session());
        long id = index.changes().newId(Kind.CUSTOMER);
        index.changes().commit(
                index.session(), Reason.EDIT, arguments.value("note").orElse(""), List.of(RecordEdit.createCustomer(id, values)));
        context.say(Messages.MADE.with(id));
        return ExitCode.OK;
    }
}
