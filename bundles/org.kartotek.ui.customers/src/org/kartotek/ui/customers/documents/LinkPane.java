/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.documents;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kartotek.core.document.NewDocument;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.theme.Theme;

/** Asks for the address and the title of a link, in place. Enter takes it, Esc goes back. */
final class LinkPane {
    private final Composite pane;
    private final Theme theme;
    private final Text address;
    private final Text title;
    private final Label problem;
    private final Consumer<NewDocument> taken;

    /**
     * @param taken gets the link
     * @param away run when nothing more is asked
     */
    LinkPane(Composite parent, Theme theme, Consumer<NewDocument> taken, Runnable away) {
        this.theme = theme;
        this.taken = link -> {
            away.run();
            taken.accept(link);
        };
        pane = new Composite(parent, SWT.NONE);
        pane.setBackground(theme.color(theme.palette().selected()));
        pane.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = Theme.UNIT;
        layout.marginHeight = Theme.UNIT;
        pane.setLayout(layout);
        address = text(Messages.address, "document.link.address");
        title = text(Messages.linkTitle, "document.link.title");
        problem = label("");
        problem.setForeground(theme.color(theme.palette().red()));
        problem.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        button(Messages.addThisLink, "document.link.add", this::take);
        button(Messages.cancel, "document.link.cancel", away);
        for (Text each : new Text[] {address, title}) {
            each.addListener(SWT.DefaultSelection, e -> take());
            each.addListener(SWT.Traverse, e -> {
                if (e.detail == SWT.TRAVERSE_ESCAPE) {
                    e.doit = false;
                    away.run();
                }
            });
        }
        address.setFocus();
    }

    private Label label(String words) {
        Label label = new Label(pane, SWT.NONE);
        label.setText(words);
        label.setFont(theme.content());
        label.setForeground(theme.color(theme.palette().text()));
        label.setBackground(pane.getBackground());
        return label;
    }

    private Text text(String words, String testId) {
        label(words);
        Text text = new Text(pane, SWT.SINGLE | SWT.BORDER);
        text.setFont(theme.content());
        text.setData(TestIds.KEY, testId);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        SpokenName.give(text, words);
        return text;
    }

    private void button(String words, String testId, Runnable deed) {
        Button button = new Button(pane, SWT.PUSH);
        button.setText(words);
        button.setData(TestIds.KEY, testId);
        button.addListener(SWT.Selection, e -> deed.run());
    }

    private void take() {
        try {
            taken.accept(NewDocument.link(title.getText(), address.getText()));
        } catch (KartotekException refused) {
            problem.setText(Messages.noAddressOfThis);
            problem.requestLayout();
            address.setFocus();
        }
    }

    void dispose() {
        pane.dispose();
    }
}
