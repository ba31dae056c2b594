/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.timeline;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.kartotek.presentation.timeline.Timeline;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.theme.Theme;

/** The days of a card from its first to today, to be dragged along. */
final class DaySlider {
    private static final int WEEK = 7;
    /** The slider must not move under the hand that drags it. */
    private static final int DAY_WIDTH = 30 * Theme.UNIT;

    private final Timeline timeline;
    private final MomentWords words;
    private final Composite bar;
    private final Scale scale;
    private final Label day;

    /** @param moved gets the day; today where the user is back at the right end */
    DaySlider(Composite parent, Theme theme, Timeline timeline, MomentWords words, Consumer<LocalDate> moved) {
        this.timeline = timeline;
        this.words = words;
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(theme.color(theme.palette().ground()));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 3 * Theme.UNIT;
        layout.marginHeight = 0;
        bar.setLayout(layout);
        day = new Label(bar, SWT.NONE);
        day.setFont(theme.small());
        day.setForeground(theme.color(theme.palette().quiet()));
        day.setBackground(bar.getBackground());
        GridData steady = new GridData(SWT.FILL, SWT.CENTER, false, false);
        steady.widthHint = DAY_WIDTH;
        day.setLayoutData(steady);
        scale = new Scale(bar, SWT.HORIZONTAL);
        scale.setBackground(bar.getBackground());
        scale.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        scale.setPageIncrement(WEEK);
        scale.setData(TestIds.KEY, "timeline.day");
        SpokenName.give(scale, () -> Messages.dayName + ": " + day.getText());
        scale.addListener(SWT.Selection, e -> {
            show();
            moved.accept(day());
        });
        refresh();
    }

    /** Takes over what the timeline knows now; the day that is looked at stays. */
    void refresh() {
        int days = timeline.days();
        int back = scale.getMaximum() - scale.getSelection();
        boolean today = back == 0 || !bar.getVisible();
        scale.setMaximum(Math.max(1, days));
        scale.setSelection(today ? scale.getMaximum() : Math.max(0, scale.getMaximum() - back));
        boolean useful = days > 0;
        ((GridData) bar.getLayoutData()).exclude = !useful;
        bar.setVisible(useful);
        show();
        bar.requestLayout();
    }

    /** Back to the right end. */
    void toToday() {
        scale.setSelection(scale.getMaximum());
        show();
    }

    LocalDate day() {
        return timeline.today().minusDays(scale.getMaximum() - scale.getSelection());
    }

    private void show() {
        boolean today = scale.getSelection() == scale.getMaximum();
        day.setText(Messages.day + "  " + (today ? Messages.today : words.day(day())));
    }
}
