/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.help;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.theme.Theme;

/** Shows a page of help beside the work; where the system lends no browser, in the user's own. */
public final class HelpView extends ViewPart {
    public static final String ID = "org.kartotek.app.help";

    private Optional<Browser> browser = Optional.empty();
    private Composite page;

    @Override
    public void createPartControl(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        page.setLayout(new FillLayout());
        browser = createBrowser();
        if (browser.isEmpty()) {
            Theme theme = new Theme(page);
            Label sentence = new Label(page, SWT.WRAP);
            sentence.setText(Messages.elsewhere);
            sentence.setBackground(theme.color(theme.palette().page()));
            sentence.setForeground(theme.color(theme.palette().text()));
        }
    }

    private Optional<Browser> createBrowser() {
        try {
            Browser created = new Browser(page, SWT.NONE);
            created.setJavascriptEnabled(false);
            created.setData(TestIds.KEY, "help");
            return Optional.of(created);
        } catch (SWTError e) {
            return Optional.empty();
        }
    }

    /** @param address of a file on this computer */
    void show(String address) {
        browser.ifPresentOrElse(shown -> shown.setUrl(address), () -> Program.launch(address));
    }

    /** What is shown now; empty where the user's own browser shows it. */
    public String address() {
        return browser.map(Browser::getUrl).orElse("");
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
