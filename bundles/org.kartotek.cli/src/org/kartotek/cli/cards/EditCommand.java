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
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.bulk.BulkAssignment;
import org.kartotek.core.bulk.BulkEdit;
import org.kartotek.core.bulk.BulkEditing;
import org.kartotek.core.bulk.BulkReport;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;

/** Changes fields of all records that a query finds, or says what that would change. */
public final class EditCommand implements Command {
    private static final String DRY_RUN = "dry-run";

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "edit",
                        Messages.EDIT,
                        KindOption.OPTION,
                        Assignments.OPTION,
                        Option.flag(DRY_RUN, Messages.DRY_RUN_OPTION),
                        Option.value("note", "TEXT", Messages.NOTE_OPTION))
                .withOperands("'QUERY' field=value …", 1, CommandSpec.ANY_NUMBER)
                .withDetails(Messages.EDIT_QUERY, Messages.ASSIGNMENTS, Messages.EDIT_CHOICES, Messages.EDIT_WHOLE);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Kind kind = KindOption.of(arguments, index.catalogue(index.session()));
        List<BulkAssignment> assignments = Assignments.bulk(context, arguments, 1, index, kind);
        if (assignments.isEmpty()) {
            throw new UsageException(Messages.NOTHING_TO_CHANGE.with(spec().usage()), spec().name());
        }
        CardQuery query = query(index, kind, arguments.operands().getFirst());
        BulkEdit edit = new BulkEdit(query, List.of(), assignments, arguments.value("note").orElse(""));
        BulkEditing editing = new BulkEditing(index, index.session());
        BulkReport report = arguments.has(DRY_RUN)
                ? editing.preview(edit, soFar -> {}, context.monitor())
                : editing.run(edit, context.monitor());
        print(context, index, report, arguments.has(DRY_RUN));
        return report.refused() == 0 ? ExitCode.OK : ExitCode.FAILED;
    }

    private static CardQuery query(CardIndex index, Kind kind, String text) {
        QueryParser parser = new QueryParser(index.catalogue(index.session()), index.session().locale());
        return parser.parse(kind.isCard() ? text : kind.word() + ": " + text);
    }

    private static void print(CommandContext context, CardIndex index, BulkReport report, boolean dry) {
        ValueText words = new ValueText(index.catalogue(index.session()), context.locale());
        report.samples().forEach(sample -> context.say(Messages.WOULD_CHANGE.with(sample.name(), steps(sample, words))));
        long more = report.changed() - report.samples().size();
        if (dry && more > 0) {
            context.say(Messages.MORE_CHANGES.with(more));
        }
        report.refusals().forEach(refusal -> context.remark(Messages.REFUSED_CARD.with(refusal.name(), refusal.why())));
        Sentence summary = Messages.EDITED.with(report.changed(), report.unchanged(), report.refused());
        context.say(dry ? Messages.WOULD_BE.with(summary) : summary);
        if (!dry) {
            context.say(report.changeSet().isPresent()
                    ? Messages.EDIT_SET.with(report.changeSet().getAsLong())
                    : Messages.NO_EDIT_SET);
        }
    }

    private static List<Sentence> steps(BulkReport.Sample sample, ValueText words) {
        List<Sentence> steps = new ArrayList<>();
        for (BulkReport.Step step : sample.steps()) {
            steps.add(Messages.STEP.with(
                    step.field().labels(),
                    shown(words.shown(step.field(), step.before()), step.before()),
                    shown(words.shown(step.field(), step.after()), step.after())));
        }
        return steps;
    }

    private static Sentence shown(String words, Value value) {
        return value.state() == ValueState.UNKNOWN ? Messages.NOT_KNOWN : Sentence.verbatim(words);
    }
}
