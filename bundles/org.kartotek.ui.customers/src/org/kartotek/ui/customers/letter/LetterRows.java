/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.letter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kartotek.core.letter.LetterAddressee;
import org.kartotek.core.letter.LetterGap;
import org.kartotek.core.letter.LetterOutline;
import org.kartotek.core.letter.LetterOutline.Wrong;
import org.kartotek.presentation.letter.LetterModel;
import org.kartotek.ui.table.ListCell;
import org.kartotek.ui.table.ListCell.Tone;
import org.kartotek.ui.table.ListColumn;
import org.kartotek.ui.table.ListRows;

/** The gaps of a template as rows of a table: those that mean nothing come first, then what fills the others. */
final class LetterRows implements ListRows {
    private static final String LINE = " · ";

    private final LetterModel model;
    private final Locale locale;

    LetterRows(LetterModel model, Locale locale) {
        this.model = model;
        this.locale = locale;
    }

    static List<ListColumn> columns() {
        return List.of(
                new ListColumn("gap", Messages.columnGap, 150, 3, false),
                new ListColumn("value", Messages.columnValue, 180, 5, false),
                new ListColumn("what", Messages.columnWhat, 140, 3, false));
    }

    private List<Wrong> wrong() {
        return model.outline().map(LetterOutline::wrong).orElse(List.of());
    }

    private List<LetterGap> gaps() {
        return model.outline().map(LetterOutline::gaps).orElse(List.of());
    }

    @Override
    public int count() {
        return wrong().size() + gaps().size();
    }

    @Override
    public ListCell cell(int row, int column) {
        int known = row - wrong().size();
        return known < 0 ? wrong(wrong().get(row), column) : gap(gaps().get(known), column);
    }

    private ListCell wrong(Wrong wrong, int column) {
        return switch (column) {
            case 0 -> new ListCell(wrong.gap(), Tone.NORMAL);
            case 1 -> new ListCell(wrong.what().in(locale), Tone.NORMAL);
            default -> new ListCell(wrong.where().in(locale), Tone.QUIET);
        };
    }

    private ListCell gap(LetterGap gap, int column) {
        return switch (column) {
            case 0 -> new ListCell("{{" + gap.name() + "}}", Tone.NORMAL);
            case 1 -> value(gap, model.preview().shown());
            default -> new ListCell(gap.label().in(locale), Tone.QUIET);
        };
    }

    private static ListCell value(LetterGap gap, Optional<LetterAddressee> to) {
        if (to.isEmpty()) {
            return ListCell.WAITING;
        }
        String text = gap.text().apply(to.get());
        return text.isBlank()
                ? new ListCell(Messages.staysEmpty, Tone.QUIET)
                : new ListCell(String.join(LINE, text.lines().toList()), Tone.NORMAL);
    }
}
