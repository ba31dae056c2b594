/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kartotek.presentation.board.BoardFilter;
import org.kartotek.presentation.board.Period;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.theme.Theme;

/** What is on the board, over it: whose opportunities, open or also closed, and when they are expected. */
final class BoardHead {
    private final Combo whose;
    private final Combo which;
    private final Combo expected;
    private final Button other;
    private final Label count;
    private final List<Consumer<BoardFilter>> listeners = new ArrayList<>();
    private BoardFilter filter = BoardFilter.OPEN;

    BoardHead(Composite page, Theme theme) {
        Composite head = new Composite(page, SWT.NONE);
        head.setBackground(page.getBackground());
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        RowLayout row = new RowLayout();
        row.center = true;
        row.marginLeft = Theme.UNIT;
        row.marginRight = Theme.UNIT;
        row.spacing = Theme.UNIT;
        head.setLayout(row);
        whose = combo(head, "board.whose", Messages.whose, List.of(Messages.everybody, Messages.mine), i -> change(filter.withMine(i == 1)));
        which = combo(head, "board.which", Messages.which, List.of(Messages.openOnly, Messages.closedToo), i -> change(filter.withClosed(i == 1)));
        List<String> periods = Arrays.stream(Period.values()).map(BoardWords::period).toList();
        expected = combo(head, "board.expected", Messages.expected, periods, i -> change(filter.withPeriod(Period.values()[i])));
        other = new Button(head, SWT.PUSH);
        other.setData(TestIds.KEY, "board.other");
        count = new Label(head, SWT.NONE);
        count.setBackground(head.getBackground());
        count.setFont(theme.small());
        count.setForeground(theme.color(theme.palette().quiet()));
        count.setData(TestIds.KEY, "board.count");
    }

    private static Combo combo(Composite head, String testId, String name, List<String> words, IntConsumer chosen) {
        Combo combo = new Combo(head, SWT.READ_ONLY);
        combo.setItems(words.toArray(String[]::new));
        combo.setData(TestIds.KEY, testId);
        SpokenName.give(combo, name);
        combo.addListener(SWT.Selection, e -> chosen.accept(combo.getSelectionIndex()));
        return combo;
    }

    private void change(BoardFilter wanted) {
        if (!wanted.equals(filter)) {
            filter = wanted;
            listeners.forEach(each -> each.accept(wanted));
        }
    }

    /** @param listener gets what the user wants to see */
    void onFilter(Consumer<BoardFilter> listener) {
        listeners.add(listener);
    }

    /** @param deed shows the same as a list, or as a board again */
    void onOther(Runnable deed) {
        other.addListener(SWT.Selection, e -> deed.run());
    }

    /**
     * Shows what is chosen.
     *
     * @param owners whether it can be asked whose they are
     * @param days whether it can be asked when they are expected
     */
    void show(BoardFilter chosen, boolean owners, boolean days) {
        filter = chosen;
        whose.select(chosen.mine() ? 1 : 0);
        which.select(chosen.closed() ? 1 : 0);
        expected.select(chosen.period().ordinal());
        whose.setEnabled(owners);
        expected.setEnabled(days);
    }

    /** @param list whether they are a list now */
    void showOther(boolean list) {
        other.setText(list ? Messages.asBoard : Messages.asList);
        other.requestLayout();
    }

    void tell(String text) {
        if (!count.getText().equals(text)) {
            count.setText(text);
            count.requestLayout();
        }
    }

    /** The label that says how many there are. */
    Label count() {
        return count;
    }

    void setFocus() {
        whose.setFocus();
    }
}
