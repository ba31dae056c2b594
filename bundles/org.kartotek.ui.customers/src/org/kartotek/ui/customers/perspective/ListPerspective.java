/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.perspective;

import java.util.List;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.kartotek.presentation.perspective.Perspective;
import org.kartotek.ui.customers.board.BoardView;
import org.kartotek.ui.customers.card.TimelineView;
import org.kartotek.ui.customers.change.ChangesView;
import org.kartotek.ui.customers.day.DayView;
import org.kartotek.ui.customers.list.CustomerListView;
import org.kartotek.ui.customers.records.ArticlesView;
import org.kartotek.ui.customers.requests.RequestsView;
import org.kartotek.ui.customers.zoom.ZoomView;

/**
 * The list to the left, below it what the work of the perspective needs beside the list, cards to the right; without a card the left has
 * all the room. plugin.xml says after the class name whose work it is.
 */
public final class ListPerspective implements IPerspectiveFactory, IExecutableExtension {
    private static final String LEFT = "org.kartotek.ui.customers.left";
    private static final String BELOW = "org.kartotek.ui.customers.below";
    private static final float LIST_SHARE = 0.37f;
    private static final float BELOW_FROM = 0.58f;
    /** A screen from this width on has room for the timeline beside the card. */
    private static final int WIDE = 1800;

    private static final float TIMELINE_FROM = 0.7f;
    private static final float HELP_SHARE = 0.35f;
    /** Views that other bundles bring, or other parts of this one. */
    private static final String HELP = "org.kartotek.app.help";

    private static final String WORK = "org.kartotek.app.work";

    private Perspective perspective = Perspective.CUSTOMERS;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        perspective = Perspective.byKey(String.valueOf(data)).orElseThrow();
    }

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout left = layout.createFolder(LEFT, IPageLayout.LEFT, LIST_SHARE, layout.getEditorArea());
        IFolderLayout below = layout.createFolder(BELOW, IPageLayout.BOTTOM, BELOW_FROM, LEFT);
        fill(left, above(), List.of(CustomerListView.ID, DayView.ID, ArticlesView.ID, BoardView.ID));
        fill(below, below(), List.of(ZoomView.ID, ChangesView.ID, RequestsView.ID, WORK));
        layout.addPlaceholder(HELP, IPageLayout.RIGHT, 1 - HELP_SHARE, layout.getEditorArea());
        if (perspective == Perspective.CUSTOMERS && Display.getCurrent().getPrimaryMonitor().getClientArea().width >= WIDE) {
            layout.addView(TimelineView.ID, IPageLayout.RIGHT, TIMELINE_FROM, layout.getEditorArea());
        }
    }

    /** What stands there from the beginning, and what comes there when it is called. */
    private static void fill(IFolderLayout folder, List<String> views, List<String> later) {
        views.forEach(folder::addView);
        later.stream().filter(view -> !views.contains(view)).forEach(folder::addPlaceholder);
    }

    private List<String> above() {
        return switch (perspective) {
            case CUSTOMERS, STEWARD -> List.of(CustomerListView.ID);
            case SALES -> List.of(BoardView.ID, CustomerListView.ID, DayView.ID);
            case SERVICE -> List.of(CustomerListView.ID, DayView.ID);
            case ACCOUNTS -> List.of(CustomerListView.ID, ArticlesView.ID);
            case ADMINISTRATION -> List.of(PerspectiveIds.ADMINISTRATION, CustomerListView.ID);
        };
    }

    private List<String> below() {
        return switch (perspective) {
            case CUSTOMERS -> List.of();
            case SALES, ACCOUNTS -> List.of(ZoomView.ID);
            case SERVICE -> List.of(ZoomView.ID, RequestsView.ID);
            case STEWARD, ADMINISTRATION -> List.of(ChangesView.ID);
        };
    }
}
