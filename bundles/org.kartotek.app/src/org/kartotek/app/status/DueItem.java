/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.status;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.kartotek.presentation.day.MyDay;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;

/** Reminds of what is due, at the foot of the window, where it is in nobody's way; a click shows it. */
final class DueItem extends ContributionItem {
    private static final int WIDTH = 140;

    private final MyDay day;
    private final Runnable show;

    /** @param show shows my day */
    DueItem(MyDay day, Runnable show) {
        super("org.kartotek.app.status.due");
        this.day = day;
        this.show = show;
    }

    @Override
    public void fill(Composite parent) {
        Link link = new Link(StatusCell.filled(parent, WIDTH), SWT.NONE);
        link.setData(TestIds.KEY, "status.due");
        link.addListener(SWT.Selection, e -> show.run());
        SpokenName.give(link, Messages.dueToolTip);
        Runnable forget = day.onChange(() -> refresh(link));
        link.addListener(SWT.Dispose, e -> forget.run());
        refresh(link);
    }

    private void refresh(Link link) {
        int due = day.due().size();
        link.setText(due == 0 ? "" : "<a>" + NLS.bind(Messages.due, due) + "</a>");
        link.setToolTipText(due == 0 ? null : Messages.dueToolTip);
        // nobody comes to a link that says nothing
        link.setVisible(due > 0);
    }
}
