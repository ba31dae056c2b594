/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.status;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.kartotek.presentation.day.MyDay;
import org.kartotek.presentation.desk.Desk;

/** Fills the status line; menus and tools stand in plugin.xml. */
public final class StatusBar extends ActionBarAdvisor {
    private final Desk desk;
    private final MyDay day;
    private final Runnable showDay;

    /** @param showDay shows my day */
    public StatusBar(IActionBarConfigurer configurer, Desk desk, MyDay day, Runnable showDay) {
        super(configurer);
        this.desk = desk;
        this.day = day;
        this.showDay = showDay;
    }

    @Override
    protected void fillStatusLine(IStatusLineManager line) {
        line.add(new RunningWorkItem());
        line.add(new DueItem(day, showDay));
        line.add(new CardIndexItem(desk));
    }
}
