/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.changes;

import java.util.List;
import java.util.Locale;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.LastChanges;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.sentence.Sentence;

/** Takes back a change set. */
public final class UndoCommand implements Command {
    private static final String LAST = "last";
    /** More of what stays is counted, not named. */
    private static final int NAMED = 20;

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("undo", Messages.UNDO)
                .withOperands("CHANGESET", 1, 1)
                .withDetails(Messages.UNDO_DETAILS, Messages.UNDO_LAST);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        String named = arguments.operands().get(0);
        boolean last = named.equals(LAST);
        if (!last && !named.matches("[0-9]{1,18}")) {
            throw new UsageException(Messages.NOT_NUMBER.with(named), spec().name());
        }
        CardIndex index = context.index();
        long changeSet = last ? last(index) : Long.parseLong(named);
        UndoResult result = index.changes().undo(index.session(), changeSet, context.monitor());
        context.say(result.changeSet().isPresent()
                ? tookBack(result.records(), result.changeSet().getAsLong())
                : Messages.NOTHING_LEFT);
        tellWhatStays(context, result.conflicts(), changeSet);
        return result.conflicts().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private static long last(CardIndex index) {
        return new LastChanges(index.changes().list(index.session(), LastChanges.REACH), index.session().login())
                .toUndo()
                .map(ChangeSetInfo::id)
                .orElseThrow(() -> new KartotekException(Messages.NO_LAST));
    }

    private static Sentence tookBack(long records, long changeSet) {
        return records == 1 ? Messages.TOOK_BACK_ONE.with(changeSet) : Messages.TOOK_BACK.with(records, changeSet);
    }

    /** What was built last on the change set is what can be taken back next. */
    private static void tellWhatStays(CommandContext context, List<UndoResult.Conflict> conflicts, long changeSet) {
        conflicts.stream()
                .limit(NAMED)
                .forEach(each -> context.remark(sentence(each).with(each.cardId(), subject(each), each.changeSet())));
        if (conflicts.size() > NAMED) {
            context.remark(Messages.MORE_STAY.with(String.format(Locale.ENGLISH, "%,d", conflicts.size() - NAMED)));
        }
        conflicts.stream()
                .mapToLong(UndoResult.Conflict::changeSet)
                .filter(each -> each > changeSet)
                .max()
                .ifPresent(latest -> context.remark(Messages.UNDO_FIRST.with(latest)));
    }

    private static Messages sentence(UndoResult.Conflict conflict) {
        return conflict.field().isEmpty() ? Messages.CONFLICT_RECORD : Messages.CONFLICT;
    }

    private static Sentence subject(UndoResult.Conflict conflict) {
        Sentence subject = conflict.field().isEmpty() ? Messages.THE_RECORD : Sentence.verbatim(conflict.field());
        return conflict.kind().isCard()
                ? subject
                : Messages.OF_PART.with(subject, conflict.kind().word(), conflict.id());
    }
}
