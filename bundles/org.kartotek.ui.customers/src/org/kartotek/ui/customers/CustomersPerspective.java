/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.kartotek.ui.customers.card.TimelineView;
import org.kartotek.ui.customers.day.DayView;
import org.kartotek.ui.customers.list.CustomerListView;
import org.kartotek.ui.customers.records.ArticlesView;

/** The list to the left, cards to the right; without a card the list has all the room. */
public final class CustomersPerspective implements IPerspectiveFactory {
    public static final String ID = "org.kartotek.ui.customers.perspective";
    private static final String LEFT = "org.kartotek.ui.customers.left";
    private static final float LIST_SHARE = 0.37f;
    private static final String CHANGES = "org.kartotek.ui.customers.changes";
    private static final float CHANGES_FROM = 0.6f;
    /** A screen from this width on has room for the timeline beside the card. */
    private static final int WIDE = 1800;

    private static final float TIMELINE_FROM = 0.7f;
    private static final float HELP_SHARE = 0.35f;
    private static final float WORK_SHARE = 0.25f;
    /** Views that other bundles bring. */
    private static final String HELP = "org.kartotek.app.help";

    private static final String WORK = "org.kartotek.app.work";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        IFolderLayout left = layout.createFolder(LEFT, IPageLayout.LEFT, LIST_SHARE, layout.getEditorArea());
        left.addView(CustomerListView.ID);
        left.addPlaceholder(DayView.ID);
        left.addPlaceholder(ArticlesView.ID);
        layout.addPlaceholder(HELP, IPageLayout.RIGHT, 1 - HELP_SHARE, layout.getEditorArea());
        layout.addPlaceholder(WORK, IPageLayout.BOTTOM, 1 - WORK_SHARE, LEFT);
        layout.setEditorAreaVisible(false);
        layout.addPlaceholder(CHANGES, IPageLayout.BOTTOM, CHANGES_FROM, LEFT);
        if (Display.getCurrent().getPrimaryMonitor().getClientArea().width >= WIDE) {
            layout.addView(TimelineView.ID, IPageLayout.RIGHT, TIMELINE_FROM, layout.getEditorArea());
        }
    }
}
