/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.kartotek.app.page.StartPage;
import org.kartotek.core.database.RecoveryKey;
import org.kartotek.core.file.WholeFile;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.work.Work;

/** Shows the recovery key of a new card index, once. */
final class RecoveryPage {
    private final StartPage page;
    private final Theme theme;
    private final RecoveryKey recovery;

    RecoveryPage(Composite parent, Theme theme, StartDesk desk, RecoveryKey recovery) {
        this.theme = theme;
        this.recovery = recovery;
        page = new StartPage(parent, theme, Messages.recoveryTitle, Messages.recoveryLead);
        key();
        Composite actions = new Composite(page.column(), SWT.NONE);
        actions.setBackground(page.column().getBackground());
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.spacing = Theme.UNIT;
        actions.setLayout(row);
        Button copy = action(actions, Messages.recoveryCopy, "recovery.copy", this::copy);
        action(actions, Messages.recoverySave, "recovery.save", this::save);
        page.remark(Messages.recoveryRemark);
        page.button(Messages.recoveryKept, desk::goOn);
        page.beginAt(copy::setFocus);
    }

    private void key() {
        Text key = new Text(page.column(), SWT.READ_ONLY | SWT.BORDER | SWT.CENTER);
        key.setText(recovery.text());
        key.setFont(theme.section());
        key.setData(TestIds.KEY, "recovery.key");
        key.setToolTipText(Messages.recoveryTitle);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.verticalIndent = Theme.UNIT;
        key.setLayoutData(wide);
    }

    private static Button action(Composite row, String verb, String testId, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(verb);
        button.setData(TestIds.KEY, testId);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(page.control().getDisplay());
        clipboard.setContents(new Object[] {recovery.text()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void save() {
        FileDialog dialog = new FileDialog(page.control().getShell(), SWT.SAVE);
        dialog.setFileName("kartotek-recovery-key.txt");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        new Work<>(Messages.recoverySave, page.control().getDisplay(), monitor -> write(Path.of(chosen)))
                .done(file -> tell(page::quiet))
                .failed(e -> tell(() -> page.complain(Messages.recoveryUnsaved)))
                .start();
    }

    /** Whoever reads it opens all cards. */
    private Path write(Path file) {
        try {
            WholeFile.writeForUserAlone(file, (recovery.text() + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The user may have gone on meanwhile. */
    private void tell(Runnable what) {
        if (!page.control().isDisposed()) {
            what.run();
        }
    }

    Composite control() {
        return page.control();
    }
}
