/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.functions;

import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.kartotek.core.database.OfficeSettings;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.theme.Theme;

/** How many days the office leaves between two contacts with a customer. */
final class ContactDays {
    private final Spinner days;
    private int shown = OfficeSettings.USUAL_CONTACT_DAYS;

    /** @param changed gets another number when the user has left the field or pressed Enter */
    ContactDays(Composite parent, Theme theme, IntConsumer changed) {
        Composite line = new Composite(parent, SWT.NONE);
        line.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 2 * Theme.UNIT;
        line.setLayout(layout);
        GridData place = new GridData(SWT.LEFT, SWT.TOP, false, false);
        place.verticalIndent = 3 * Theme.UNIT;
        line.setLayoutData(place);
        Label label = new Label(line, SWT.NONE);
        label.setText(Messages.contactDays);
        label.setFont(theme.strong());
        label.setForeground(theme.color(theme.palette().text()));
        label.setBackground(parent.getBackground());
        days = new Spinner(line, SWT.BORDER);
        days.setMaximum(OfficeSettings.MOST_CONTACT_DAYS);
        days.setSelection(shown);
        days.setEnabled(false);
        days.setData(TestIds.KEY, "functions.contactDays");
        SpokenName.give(days, Messages.contactDays);
        days.addListener(SWT.DefaultSelection, e -> tell(changed));
        days.addListener(SWT.FocusOut, e -> tell(changed));
    }

    private void tell(IntConsumer changed) {
        int wanted = days.getSelection();
        if (wanted != shown) {
            shown = wanted;
            changed.accept(wanted);
        }
    }

    /** Shows the number that holds. */
    void show(int number) {
        shown = number;
        days.setSelection(number);
        days.setEnabled(true);
    }
}
