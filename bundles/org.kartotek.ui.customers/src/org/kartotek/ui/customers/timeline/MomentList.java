/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.timeline;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.kartotek.presentation.timeline.Moment;
import org.kartotek.presentation.timeline.MomentLine;
import org.kartotek.presentation.timeline.Timeline;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.form.Pieces;
import org.kartotek.ui.form.ScrolledPage;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/** What happened to a card, as a page: a title for each change set, under it what it changed, each with the way back. */
final class MomentList {
    private static final int COLUMNS = 3;
    /** A narrower page has the places over what happened there. */
    private static final int NARROW = 50 * Theme.UNIT;
    private static final int PLACE_WIDTH = 26 * Theme.UNIT;
    /** As many as can be seen without scrolling. */
    private static final int AT_ONCE = 4;

    private final ScrolledPage page;
    private final Theme theme;
    private final Timeline timeline;
    private final MomentWords words;
    private final Deeds deeds;
    private Pieces building;
    private int columns = COLUMNS;

    /** What the user can do. */
    interface Deeds {
        void takeBack(Moment moment, MomentLine line);

        void takeBackSince(Moment moment);
    }

    MomentList(ScrolledPage page, Theme theme, Timeline timeline, MomentWords words, Deeds deeds) {
        this.page = page;
        this.theme = theme;
        this.timeline = timeline;
        this.words = words;
        this.deeds = deeds;
        building = new Pieces(page.content());
    }

    /** Shows what there is now: the newest at once, the others when they are built. */
    void refresh() {
        page.clear();
        building.cancel();
        building = new Pieces(page.content());
        int width = page.control().getClientArea().width;
        columns = width > 0 && width < NARROW ? COLUMNS - 1 : COLUMNS;
        List<Moment> moments = timeline.moments();
        if (moments.isEmpty()) {
            label(page.content(), timeline.isRead() ? Messages.nothing : Messages.reading);
        }
        for (int i = 0; i < Math.min(AT_ONCE, moments.size()); i++) {
            add(moments.get(i), i > 0);
        }
        page.content().layout(true, true);
        moments.stream().skip(AT_ONCE).forEach(moment -> building.add(() -> add(moment, true)));
        if (timeline.hasMore()) {
            building.add(this::offerMore);
        }
        building.add(() -> page.content().layout(true, true));
        building.goOn();
    }

    private void offerMore() {
        Button more = new Button(page.content(), SWT.PUSH);
        more.setText(Messages.earlier);
        more.setData(TestIds.KEY, "timeline.more");
        more.addListener(SWT.Selection, e -> timeline.showMore());
    }

    private void add(Moment moment, boolean hasLater) {
        Composite block = new Composite(page.content(), SWT.NONE);
        block.setBackground(page.content().getBackground());
        block.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 2 * Theme.UNIT;
        layout.verticalSpacing = Theme.UNIT / 2;
        block.setLayout(layout);
        Label head = label(block, words.head(moment));
        head.setFont(theme.strong());
        span(head, hasLater ? columns - 1 : columns);
        if (hasLater) {
            link(block, Messages.since, words.head(moment), "timeline.since", () -> deeds.takeBackSince(moment));
        }
        if (moment.begins()) {
            span(label(block, Messages.created), columns);
        }
        moment.lines().forEach(line -> add(block, moment, line));
    }

    private static void span(Label label, int columns) {
        ((GridData) label.getLayoutData()).horizontalSpan = columns;
    }

    private void add(Composite block, Moment moment, MomentLine line) {
        Label place = label(block, words.place(line));
        if (columns == COLUMNS) {
            place.setLayoutData(narrow());
        } else {
            span(place, columns);
        }
        place.setForeground(theme.color(theme.palette().quiet()));
        label(block, words.what(line));
        link(
                block,
                Messages.takeBack,
                words.place(line) + ", " + words.what(line),
                "timeline.takeBack",
                () -> deeds.takeBack(moment, line));
    }

    /** Places stand under each other in all blocks. */
    private static GridData narrow() {
        GridData narrow = new GridData(SWT.FILL, SWT.TOP, false, false);
        narrow.widthHint = PLACE_WIDTH;
        return narrow;
    }

    private Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        Verbatim.set(label, text);
        label.setFont(theme.content());
        label.setForeground(theme.color(theme.palette().text()));
        label.setBackground(parent.getBackground());
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 1;
        label.setLayoutData(wide);
        return label;
    }

    private void link(Composite parent, String word, String what, String testId, Runnable deed) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + word + "</a>");
        link.setBackground(parent.getBackground());
        link.setData(TestIds.KEY, testId);
        link.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
        SpokenName.give(link, word + ": " + what);
        link.addListener(SWT.Selection, e -> deed.run());
    }
}
