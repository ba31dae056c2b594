/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.imports;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.presentation.imports.ImportModel;
import org.kartotek.presentation.imports.ImportModel.Step;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.form.FileDrop;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/** The import: where the user is, what there is to say, the page of the step, and the buttons. */
final class ImportPage {
    private final Composite whole;
    private final Theme theme;
    private final ImportModel model;
    private final Label head;
    private final Label trail;
    private final Notice notice;
    private final Composite body;
    private final Map<Step, StepPage> pages = new EnumMap<>(Step.class);
    private final StepButtons buttons;
    private final FilePage filePage;
    private Step shown;

    /** @param close closes the tab */
    ImportPage(Composite parent, ImportModel model, Runnable close) {
        this.model = model;
        theme = new Theme(parent);
        whole = new Composite(parent, SWT.NONE);
        whole.setBackground(theme.color(theme.palette().page()));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 3 * Theme.UNIT;
        layout.marginHeight = 2 * Theme.UNIT;
        layout.verticalSpacing = Theme.UNIT;
        whole.setLayout(layout);
        head = label(theme);
        head.setFont(theme.head());
        head.setData(TestIds.KEY, "import.head");
        trail = label(theme);
        trail.setForeground(theme.color(theme.palette().quiet()));
        notice = new Notice(whole, theme, "import.notice");
        body = new Composite(whole, SWT.NONE);
        body.setBackground(whole.getBackground());
        body.setLayout(new StackLayout());
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        filePage = new FilePage(body, theme, model);
        pages.put(Step.FILE, filePage);
        pages.put(Step.COLUMNS, new ColumnsPage(body, theme, model));
        pages.put(Step.PREVIEW, new PreviewPage(body, theme, model));
        pages.put(Step.RESULT, new ResultPage(body, theme, model));
        buttons = new StepButtons(whole, theme, model, close);
        new FileDrop(whole, files -> model.choose(files.getFirst()));
        model.onChange(this::show);
        show();
    }

    private Label label(Theme used) {
        Label label = new Label(whole, SWT.NONE);
        label.setBackground(whole.getBackground());
        label.setForeground(used.color(used.palette().text()));
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return label;
    }

    private void show() {
        if (whole.isDisposed()) {
            return;
        }
        Verbatim.set(
                head,
                model.file()
                        .map(file -> NLS.bind(Messages.titleOf, file.getFileName()))
                        .orElse(Messages.title));
        trail.setText(StepTrail.of(model));
        showProblem();
        StepPage page = pages.get(model.step());
        page.show();
        buttons.show();
        if (shown != model.step()) {
            shown = model.step();
            ((StackLayout) body.getLayout()).topControl = page.control();
            body.layout();
            focusLater(page);
        }
        whole.layout();
    }

    /** What has no size yet takes no focus, and a layout that was requested comes later. */
    private void focusLater(StepPage page) {
        whole.getDisplay().asyncExec(() -> {
            if (!whole.isDisposed() && pages.get(shown) == page) {
                page.setFocus();
            }
        });
    }

    private void showProblem() {
        if (model.problem().isEmpty()) {
            notice.hide();
            return;
        }
        RuntimeException problem = model.problem().get();
        boolean expected = problem instanceof KartotekException;
        String sentence = expected ? problem.getLocalizedMessage() : Messages.failed;
        if (!sentence.equals(notice.sentence())) {
            notice.show(Notice.Tone.ERROR, sentence);
            if (!expected) {
                StatusManager.getManager().handle(Status.error("org.kartotek.app", problem), StatusManager.LOG);
            }
        }
    }

    void paste() {
        filePage.paste();
    }

    void setFocus() {
        pages.get(model.step()).setFocus();
    }

    void dispose() {
        filePage.forget();
    }
}
