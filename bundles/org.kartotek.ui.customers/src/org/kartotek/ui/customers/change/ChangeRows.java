/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.change;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.ChangeSetInfo.State;
import org.kartotek.presentation.change.ChangeList;
import org.kartotek.ui.customers.undo.ChangeWords;
import org.kartotek.ui.customers.undo.Messages;
import org.kartotek.ui.table.ListCell;
import org.kartotek.ui.table.ListCell.Tone;
import org.kartotek.ui.table.ListColumn;
import org.kartotek.ui.table.ListRows;

/** The change sets as rows of a table. */
final class ChangeRows implements ListRows {
    private final ChangeList changes;
    private final Locale locale;
    private final DateTimeFormatter moments;
    private final NumberFormat numbers;

    ChangeRows(ChangeList changes, Locale locale, ZoneId zone) {
        this.changes = changes;
        this.locale = locale;
        moments = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone);
        numbers = NumberFormat.getIntegerInstance(locale);
    }

    static List<ListColumn> columns() {
        return List.of(
                new ListColumn("what", Messages.columnWhat, 120, 3, false),
                new ListColumn("cards", Messages.columnCards, 120, 4, false),
                new ListColumn("when", Messages.columnWhen, 144, 1, false),
                new ListColumn("who", Messages.columnWho, 72, 1, false),
                new ListColumn("records", Messages.columnRecords, 90, 0, false),
                new ListColumn("state", Messages.columnState, 130, 1, false));
    }

    @Override
    public int count() {
        return changes.count();
    }

    @Override
    public ListCell cell(int row, int column) {
        ChangeSetInfo set = changes.row(row);
        String text = switch (column) {
            case 0 -> ChangeWords.what(set);
            case 1 -> ChangeWords.cards(set.cards(), locale);
            case 2 -> moments.format(set.at());
            case 3 -> set.login();
            case 4 -> numbers.format(set.records());
            default -> state(set);
        };
        return new ListCell(text, set.state() == State.UNDONE ? Tone.QUIET : Tone.NORMAL);
    }

    private static String state(ChangeSetInfo set) {
        return switch (set.state()) {
            case OPEN -> Messages.stateOpen;
            case UNDONE -> Messages.stateUndone;
            case DONE -> set.undoes().isPresent() ? Messages.stateTakesBack : "";
        };
    }
}
