/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.start;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.app.page.StartPage;
import org.kartotek.ui.theme.Theme;

/** Says why the cards cannot be opened now, and offers to try again. */
final class RefusedPage {
    private final StartPage page;

    RefusedPage(Composite parent, Theme theme, StartDesk desk, String sentence) {
        page = new StartPage(parent, theme, Messages.refused, desk.place());
        page.label(sentence);
        Button again = page.button(Messages.tryAgain, () -> {
            page.setBusy(true);
            desk.again(page::complain);
        });
        page.beginAt(again::setFocus);
    }

    Composite control() {
        return page.control();
    }
}
