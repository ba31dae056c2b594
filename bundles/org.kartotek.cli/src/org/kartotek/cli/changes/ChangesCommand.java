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
import org.kartotek.cli.command.Option;
import org.kartotek.cli.output.Table;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.TouchedCards;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.sentence.Sentence;

/** Lists change sets. */
public final class ChangesCommand implements Command {
    private static final int USUAL_LIMIT = 30;
    private static final List<Messages> HEADS = List.of(
            Messages.CHANGE_SET,
            Messages.WHEN,
            Messages.WHO,
            Messages.WHY,
            Messages.RECORDS,
            Messages.CARDS,
            Messages.STATE,
            Messages.NOTE);

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                "changes",
                Messages.CHANGES,
                Option.value("limit", "N", Messages.LIMIT_OPTION));
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        List<ChangeSetInfo> changes =
                index.changes().list(index.session(), arguments.number("limit").orElse(USUAL_LIMIT));
        Locale locale = context.locale();
        Table table = new Table(context.out(), HEADS.stream().map(head -> head.in(locale)).toList());
        Moments moments = new Moments(index.session());
        for (ChangeSetInfo change : changes) {
            table.row(List.of(
                    String.valueOf(change.id()),
                    moments.text(change.at()),
                    change.login(),
                    ReasonText.of(change.reason()).in(locale),
                    String.valueOf(change.records()),
                    cards(change.cards()).in(locale),
                    state(change).in(locale),
                    change.note()));
        }
        table.end();
        return ExitCode.OK;
    }

    private static Sentence cards(TouchedCards cards) {
        if (cards.first().isEmpty()) {
            return cards.count() == 0 ? Sentence.verbatim("") : Messages.CARDS_COUNTED.with(cards.count());
        }
        return cards.count() == 1 ? Sentence.verbatim(cards.first()) : Messages.CARDS_MORE.with(cards.first(), cards.count() - 1);
    }

    private static Sentence state(ChangeSetInfo change) {
        return switch (change.state()) {
            case OPEN -> Messages.BEING_WRITTEN;
            case DONE ->
                change.undoes().isPresent() ? Messages.UNDOES.with(change.undoes().getAsLong()) : Sentence.verbatim("");
            case UNDONE -> Messages.UNDONE;
        };
    }
}
