/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.changes;

import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.sentence.Sentence;

/** Takes back a change set. */
public final class UndoCommand implements Command {

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("undo", Messages.UNDO)
                .withOperands("CHANGESET", 1, 1)
                .withDetails(Messages.UNDO_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        String named = arguments.operands().get(0);
        if (!named.matches("[0-9]{1,18}")) {
            throw new UsageException(Messages.NOT_NUMBER.with(named), spec().name());
        }
        CardIndex index = context.index();
        UndoResult result = index.changes().undo(index.session(), Long.parseLong(named), context.monitor());
        for (UndoResult.Conflict conflict : result.conflicts()) {
            context.remark(Messages.CONFLICT.with(conflict.cardId(), subject(conflict), conflict.changeSet()));
        }
        context.say(result.changeSet().isPresent()
                ? tookBack(result.records(), result.changeSet().getAsLong())
                : Messages.NOTHING_LEFT);
        return result.conflicts().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private static Sentence tookBack(long records, long changeSet) {
        return records == 1 ? Messages.TOOK_BACK_ONE.with(changeSet) : Messages.TOOK_BACK.with(records, changeSet);
    }

    private static Sentence subject(UndoResult.Conflict conflict) {
        Sentence subject = conflict.field().isEmpty() ? Messages.THE_RECORD : Sentence.verbatim(conflict.field());
        return conflict.kind().isCard()
                ? subject
                : Messages.OF_PART.with(subject, conflict.kind().word(), conflict.id());
    }
}
