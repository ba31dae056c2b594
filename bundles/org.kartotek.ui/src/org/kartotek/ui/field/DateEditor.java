/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.field;

import java.time.LocalDate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.theme.Theme;

/** A day, typed or picked from a calendar: Alt+Down opens it, Enter takes the day. */
final class DateEditor extends FieldBox {
    DateEditor(Composite parent, FieldSpec spec, Theme theme) {
        super(parent, spec, theme, box -> new PlainInput(box, theme, SWT.SINGLE));
        if (spec.writable()) {
            addIcon(Icon.CALENDAR, Messages.showCalendar, this::openCalendar);
            input().addListener(SWT.KeyDown, e -> {
                if (e.keyCode == SWT.ARROW_DOWN && (e.stateMask & SWT.ALT) != 0) {
                    openCalendar();
                }
            });
        }
    }

    private void openCalendar() {
        setFocus();
        Shell shell = new Shell(control().getShell(), SWT.NO_TRIM | SWT.ON_TOP);
        shell.setLayout(new FillLayout());
        DateTime calendar = new DateTime(shell, SWT.CALENDAR);
        calendar.addListener(SWT.DefaultSelection, e -> pick(shell, calendar));
        calendar.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_RETURN) {
                pick(shell, calendar);
            } else if (e.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        shell.addListener(SWT.Deactivate, e -> shell.close());
        shell.pack();
        Point at = control().toDisplay(0, control().getSize().y);
        shell.setLocation(at);
        shell.open();
        calendar.setFocus();
    }

    private void pick(Shell shell, DateTime calendar) {
        LocalDate day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
        shell.close();
        take(spec().day().apply(day));
        setFocus();
    }
}
