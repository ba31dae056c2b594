/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.core.file.TemporaryFolder;
import org.kartotek.presentation.imports.ImportModel;
import org.kartotek.ui.form.PushButton;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.work.Work;

/** Where the file comes from: dropped, chosen, or pasted from a spreadsheet. */
final class FilePage implements StepPage {
    private static final int WIDTH = 72 * Theme.UNIT;

    private final Composite page;
    private final ImportModel model;
    private final Theme theme;
    private final Button choose;
    private final Label said;
    private final List<TemporaryFolder> pasted = new ArrayList<>();

    FilePage(Composite parent, Theme theme, ImportModel model) {
        this.model = model;
        this.theme = theme;
        page = new Composite(parent, SWT.NONE);
        page.setBackground(parent.getBackground());
        page.setLayout(new GridLayout(1, false));
        Composite column = new Composite(page, SWT.NONE);
        column.setBackground(page.getBackground());
        GridData middle = new GridData(SWT.CENTER, SWT.CENTER, true, true);
        middle.widthHint = WIDTH;
        column.setLayoutData(middle);
        GridLayout layout = new GridLayout(1, false);
        layout.verticalSpacing = 2 * Theme.UNIT;
        column.setLayout(layout);
        Label icon = new Label(column, SWT.NONE);
        icon.setImage(theme.icon(Icon.FILE_IMPORT));
        icon.setBackground(column.getBackground());
        icon.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false));
        label(column, Messages.dropHere).setFont(theme.section());
        label(column, Messages.dropMeaning).setForeground(theme.color(theme.palette().quiet()));
        choose = button(column, Messages.chooseButton, "import.choose", this::choose);
        button(column, Messages.pasteButton, "import.paste", this::paste);
        said = label(column, "");
        said.setForeground(theme.color(theme.palette().red()));
    }

    private Label label(Composite column, String text) {
        Label label = new Label(column, SWT.WRAP | SWT.CENTER);
        label.setText(text);
        label.setBackground(column.getBackground());
        label.setForeground(theme.color(theme.palette().text()));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 1;
        label.setLayoutData(wide);
        return label;
    }

    private static Button button(Composite column, String text, String testId, Runnable action) {
        Button button = PushButton.in(column, text, testId, action);
        GridData place = new GridData(SWT.CENTER, SWT.TOP, true, false);
        place.widthHint = 28 * Theme.UNIT;
        button.setLayoutData(place);
        return button;
    }

    private void choose() {
        FileDialog dialog = new FileDialog(page.getShell(), SWT.OPEN);
        dialog.setText(Messages.chooseFile);
        dialog.setFilterNames(new String[] {Messages.lists, Messages.allFiles});
        dialog.setFilterExtensions(new String[] {"*.csv;*.CSV;*.xlsx;*.XLSX;*.vcf;*.VCF;*.txt;*.tsv", "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            model.choose(Path.of(chosen));
        }
    }

    /** Takes the rows in the clipboard; they stand in a file that only the user may read while the tab is open. */
    void paste() {
        Clipboard clipboard = new Clipboard(page.getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (!(text instanceof String rows) || rows.isBlank()) {
            said.setText(Messages.nothingToPaste);
            return;
        }
        said.setText("");
        new Work<>(Messages.pasteButton, page.getDisplay(), monitor -> keep(rows))
                .done(model::choose)
                .failed(failed -> {
                    log(failed);
                    if (!page.isDisposed()) {
                        said.setText(Messages.failed);
                    }
                })
                .start();
    }

    private Path keep(String rows) {
        try {
            TemporaryFolder folder = TemporaryFolder.create();
            synchronized (pasted) {
                pasted.add(folder);
            }
            return Files.writeString(folder.path().resolve(Messages.pastedName + ".tsv"), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void log(Exception failed) {
        StatusManager.getManager().handle(Status.error("org.kartotek.app", failed), StatusManager.LOG);
    }

    /** Takes what was pasted off the disk; returns at once. */
    void forget() {
        Job job = Job.create("Removing what was pasted", (ICoreRunnable) monitor -> removePasted());
        job.setSystem(true);
        job.schedule();
    }

    private void removePasted() {
        synchronized (pasted) {
            for (TemporaryFolder folder : pasted) {
                try {
                    folder.close();
                } catch (IOException failed) {
                    log(failed);
                }
            }
        }
    }

    @Override
    public Composite control() {
        return page;
    }

    @Override
    public void show() {
        choose.setEnabled(!model.isBusy());
    }

    @Override
    public void setFocus() {
        choose.setFocus();
    }
}
