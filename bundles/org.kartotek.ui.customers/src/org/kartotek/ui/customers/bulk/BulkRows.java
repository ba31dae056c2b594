/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.bulk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kartotek.core.bulk.BulkReport;
import org.kartotek.core.bulk.BulkReport.Refusal;
import org.kartotek.core.bulk.BulkReport.Sample;
import org.kartotek.core.bulk.BulkReport.Step;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;
import org.kartotek.ui.table.ListCell;
import org.kartotek.ui.table.ListCell.Tone;
import org.kartotek.ui.table.ListColumn;
import org.kartotek.ui.table.ListRows;
import org.kartotek.ui.theme.Tint;

/** What would become of the first cards, as rows of a table: those that have to stay as they are come first, and say why. */
final class BulkRows implements ListRows {
    private final ValueText words;
    private final Locale locale;
    private Optional<BulkReport> report = Optional.empty();

    BulkRows(ValueText words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    static List<ListColumn> columns() {
        return List.of(
                new ListColumn("card", Messages.columnCard, 140, 3, false),
                new ListColumn("now", Messages.columnNow, 100, 2, false),
                new ListColumn("then", Messages.columnThen, 180, 5, false));
    }

    void show(Optional<BulkReport> wanted) {
        report = wanted;
    }

    private List<Refusal> refusals() {
        return report.map(BulkReport::refusals).orElse(List.of());
    }

    private List<Sample> samples() {
        return report.map(BulkReport::samples).orElse(List.of());
    }

    @Override
    public int count() {
        return refusals().size() + samples().size();
    }

    /** Id of the card of a row. */
    long card(int row) {
        return row < refusals().size() ? refusals().get(row).card() : samples().get(row - refusals().size()).card();
    }

    @Override
    public ListCell cell(int row, int column) {
        if (row < refusals().size()) {
            return refused(refusals().get(row), column);
        }
        Sample sample = samples().get(row - refusals().size());
        Step step = sample.steps().getFirst();
        return switch (column) {
            case 0 -> new ListCell(sample.name(), Tone.NORMAL);
            case 1 -> value(step, step.before());
            default -> value(step, step.after());
        };
    }

    private ListCell refused(Refusal refusal, int column) {
        return switch (column) {
            case 0 -> new ListCell(refusal.name(), Tone.NORMAL);
            case 1 -> new ListCell(Messages.stays, Tone.QUIET);
            default -> new ListCell(refusal.why().in(locale), Tone.QUIET);
        };
    }

    private ListCell value(Step step, Value value) {
        String shown = value.state() == ValueState.UNKNOWN ? Messages.notKnown : words.shown(step.field(), value);
        Tone tone = value.isKnown() ? Tone.NORMAL : Tone.QUIET;
        return new ListCell(
                shown, tone, words.colours(step.field(), value).stream().map(Tint::of).toList());
    }
}
