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
import org.kartotek.cli.cards.CardFinder;
import org.kartotek.cli.cards.KindOption;
import org.kartotek.cli.cards.RecordFinder;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.output.Table;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.change.HistoryEntry;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.rights.Session;
import org.kartotek.core.sentence.Sentence;

/** Shows what happened to a card. */
public final class HistoryCommand implements Command {
    private static final List<Messages> HEADS = List.of(
            Messages.CHANGE_SET,
            Messages.WHEN,
            Messages.WHO,
            Messages.WHY,
            Messages.RECORD,
            Messages.WHAT,
            Messages.BEFORE,
            Messages.AFTER);

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("history", Messages.HISTORY, KindOption.OPTION)
                .withOperands(CardFinder.OPERAND, 1, 1)
                .withDetails(CardFinder.HELP, RecordFinder.HELP);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Session session = index.session();
        Catalogue catalogue = index.catalogue(session);
        catalogue.require(OfficeFunction.TIMELINE);
        Kind kind = KindOption.of(arguments, catalogue);
        ValueText text = new ValueText(catalogue, session.locale());
        Moments moments = new Moments(session);
        Locale locale = context.locale();
        Table table = new Table(context.out(), HEADS.stream().map(head -> head.in(locale)).toList());
        for (HistoryEntry entry : history(context, index, kind, arguments.operands().get(0))) {
            table.row(List.of(
                    String.valueOf(entry.changeSet()),
                    moments.text(entry.at()),
                    entry.login(),
                    ReasonText.of(entry.reason()).in(locale),
                    entry.kind().word() + " #" + entry.id(),
                    what(entry).in(locale),
                    entry.field().map(field -> shown(text, field, entry, true)).orElse(""),
                    entry.field().map(field -> shown(text, field, entry, false)).orElse("")));
        }
        table.end();
        return ExitCode.OK;
    }

    private static List<HistoryEntry> history(CommandContext context, CardIndex index, Kind kind, String named) {
        Session session = index.session();
        return kind.isCard()
                ? index.changes().history(session, CardFinder.find(index, named).id())
                : index.changes().history(session, kind, RecordFinder.find(context, index, kind, named).record().id());
    }

    private static String shown(ValueText text, Field field, HistoryEntry entry, boolean before) {
        return text.shown(field, before ? entry.before() : entry.after());
    }

    private static Sentence what(HistoryEntry entry) {
        return switch (entry.event()) {
            case CREATED -> Messages.CREATED;
            case ARCHIVED -> Messages.ARCHIVED;
            case RESTORED -> Messages.RESTORED;
            case CHANGED -> entry.field().<Sentence>map(Field::labels).orElse(Messages.CHANGED);
        };
    }
}
