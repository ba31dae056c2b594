/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.imports;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kartotek.core.importing.ImportReport;
import org.kartotek.core.importing.ImportReport.RejectedRow;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.theme.Theme;

/** What became of the rows of a file; those that did not go in stand in a list with the reason. */
final class ImportResultDialog extends Dialog {
    private static final int WIDTH = 80 * Theme.UNIT;
    private static final int LIST_HEIGHT = 30 * Theme.UNIT;
    private static final int LINE_WIDTH = 8 * Theme.UNIT;

    private final String title;
    private final String summary;
    private final List<RejectedRow> rejected;

    ImportResultDialog(Shell shell, Path file, ImportReport report) {
        this(shell, file, summary(report), report.rejected());
    }

    /** @param sentence why nothing was imported */
    ImportResultDialog(Shell shell, Path file, String sentence) {
        this(shell, file, sentence, List.of());
    }

    private ImportResultDialog(Shell shell, Path file, String summary, List<RejectedRow> rejected) {
        super(shell);
        this.title = NLS.bind(Messages.resultTitle, file.getFileName());
        this.summary = summary;
        this.rejected = rejected;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    private static String summary(ImportReport report) {
        String rows = NLS.bind(Messages.summary, new Object[] {
            report.created(), report.changed(), report.unchanged(), report.rejected().size()
        });
        return report.ignoredColumns().isEmpty()
                ? rows
                : rows + "\n" + NLS.bind(Messages.ignored, String.join(", ", report.ignoredColumns()));
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 2 * Theme.UNIT;
        layout.marginHeight = 2 * Theme.UNIT;
        layout.verticalSpacing = Theme.UNIT;
        area.setLayout(layout);
        Label text = new Label(area, SWT.WRAP);
        text.setText(summary.replace("&", "&&"));
        text.setData(TestIds.KEY, "import.summary");
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = WIDTH;
        text.setLayoutData(wide);
        if (!rejected.isEmpty()) {
            table(area);
        }
        return area;
    }

    private void table(Composite area) {
        Table table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = LIST_HEIGHT;
        table.setLayoutData(place);
        TableColumn line = new TableColumn(table, SWT.RIGHT);
        line.setText(Messages.line);
        line.setWidth(LINE_WIDTH);
        TableColumn reason = new TableColumn(table, SWT.LEFT);
        reason.setText(Messages.reason);
        for (RejectedRow row : rejected) {
            new TableItem(table, SWT.NONE).setText(new String[] {Long.toString(row.line()), row.reason()});
        }
        table.addListener(SWT.Resize, e -> reason.setWidth(table.getClientArea().width - line.getWidth()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.close, true);
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, WIDTH), size.y);
    }
}
