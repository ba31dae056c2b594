/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.reports;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kartotek.presentation.report.ReportColumns;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.PushButton;
import org.kartotek.ui.theme.Theme;

/** The page of a report: what can be done with it, and the report itself. */
final class ReportPage {
    private final Composite whole;
    private final Theme theme;
    private final Notice notice;
    private final Button runAgain;
    private final Button pdf;
    private final Button save;
    private final Optional<Browser> browser;
    private final Composite head;
    private boolean shown;

    ReportPage(Composite parent, Runnable openAsPdf, Runnable saveAs, Runnable again) {
        theme = new Theme(parent);
        whole = new Composite(parent, SWT.NONE);
        whole.setBackground(theme.color(theme.palette().page()));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        whole.setLayout(layout);
        head = head();
        runAgain = PushButton.in(head, Messages.runAgain, "report.again", again);
        pdf = PushButton.in(head, Messages.openAsPdf, "report.pdf", openAsPdf);
        pdf.setEnabled(false);
        save = PushButton.in(head, Messages.saveAs, "report.save", saveAs);
        save.setEnabled(false);
        notice = new Notice(whole, theme, "report.notice");
        browser = createBrowser();
        if (browser.isEmpty()) {
            addSentence();
        }
    }

    private Composite head() {
        Composite buttons = new Composite(whole, SWT.NONE);
        buttons.setBackground(whole.getBackground());
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        // where there is little room, a second row of buttons is better than half a button
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 3 * Theme.UNIT;
        layout.marginRight = 3 * Theme.UNIT;
        layout.marginTop = Theme.UNIT;
        layout.marginBottom = Theme.UNIT;
        layout.spacing = Theme.UNIT;
        buttons.setLayout(layout);
        return buttons;
    }

    /** The system may have no browser to lend. */
    private Optional<Browser> createBrowser() {
        try {
            Browser created = new Browser(whole, SWT.NONE);
            created.setJavascriptEnabled(false);
            created.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            created.setData(TestIds.KEY, "report.pages");
            created.addProgressListener(ProgressListener.completedAdapter(e -> shown |= save.isEnabled()));
            return Optional.of(created);
        } catch (SWTError e) {
            return Optional.empty();
        }
    }

    private void addSentence() {
        Label sentence = new Label(whole, SWT.WRAP);
        sentence.setText(Messages.noPages);
        sentence.setForeground(theme.color(theme.palette().quiet()));
        sentence.setBackground(whole.getBackground());
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.horizontalIndent = 3 * Theme.UNIT;
        place.verticalIndent = 2 * Theme.UNIT;
        place.widthHint = 1;
        sentence.setLayoutData(place);
    }

    /** Lets the columns be chosen; {@code show} makes the report with them. */
    void offer(ReportColumns columns, Locale locale, Runnable show) {
        ColumnPane pane = new ColumnPane(whole, theme, columns, locale, show);
        pane.below(head);
        PushButton.in(head, Messages.columns, "report.columns", pane::toggle).moveAbove(null);
    }

    boolean isShown() {
        return shown;
    }

    void show(Path file) {
        save.setEnabled(true);
        pdf.setEnabled(true);
        if (runAgain.isFocusControl()) {
            save.setFocus();
        }
        shown = browser.isEmpty();
        browser.ifPresent(pages -> pages.setUrl(file.toUri().toString()));
    }

    void say(Tone tone, String sentence, Notice.Way... ways) {
        notice.show(tone, sentence, ways);
    }

    void quiet() {
        notice.hide();
    }

    /** Opens a file with the program that the system has for it. */
    void launch(Path file) {
        if (!Program.launch(file.toString())) {
            notice.show(Tone.WARNING, NLS.bind(Messages.noProgram, file));
        }
    }

    /** While the report is being made there is nothing to save, and what is not enabled takes no focus. */
    void setFocus() {
        (save.isEnabled() ? save : runAgain).setFocus();
    }

    boolean isDisposed() {
        return whole.isDisposed();
    }
}
