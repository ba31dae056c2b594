/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.administration;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.command.RunCommand;
import org.kartotek.ui.table.ListCell;
import org.kartotek.ui.table.ListColumn;
import org.kartotek.ui.table.ListRows;
import org.kartotek.ui.table.ListTable;
import org.kartotek.ui.theme.Theme;

/** Lists what there is to administer; Enter opens it. */
public final class AdministrationView extends ViewPart {
    public static final String ID = "org.kartotek.app.administration";

    private static final int NAME_WIDTH = 176;
    private static final int KEY_WIDTH = 144;
    private static final int DEED_WIDTH = 200;

    private final List<Runnable> forget = new ArrayList<>();
    private List<AdministrationPages.Page> pages = List.of();
    private Desk desk;
    private ListTable table;

    @Override
    public void createPartControl(Composite parent) {
        desk = getSite().getService(Desk.class);
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayout(new FillLayout());
        table = new ListTable(body, columns(), new Rows(), new Theme(body), Messages.listName, "administration");
        table.onOpened(row -> new RunCommand(getSite()).byId(pages.get(row).command()));
        forget.add(desk.whenOpen(this::show));
        forget.add(desk.onCatalogue(() -> desk.index().ifPresent(this::show)));
    }

    private static List<ListColumn> columns() {
        return List.of(
                new ListColumn("page", Messages.page, NAME_WIDTH, 1, false),
                new ListColumn("key", Messages.key, KEY_WIDTH, 0, false),
                new ListColumn("deed", Messages.deed, DEED_WIDTH, 8, false));
    }

    /** The pages as rows. */
    private final class Rows implements ListRows {
        @Override
        public int count() {
            return pages.size();
        }

        @Override
        public ListCell cell(int row, int column) {
            AdministrationPages.Page page = pages.get(row);
            return switch (column) {
                case 0 -> new ListCell(page.name(), ListCell.Tone.NORMAL);
                case 1 -> new ListCell(page.key(), ListCell.Tone.QUIET);
                default -> new ListCell(page.deed(), ListCell.Tone.NORMAL);
            };
        }
    }

    private void show(CardIndex index) {
        pages = new AdministrationPages(getSite(), index.session().locale()).pages();
        table.refresh();
    }

    /** What can be opened depends on who asks. */
    @Override
    public void setFocus() {
        desk.index().ifPresent(this::show);
        table.setFocus();
    }

    @Override
    public void dispose() {
        forget.forEach(Runnable::run);
        super.dispose();
    }
}
