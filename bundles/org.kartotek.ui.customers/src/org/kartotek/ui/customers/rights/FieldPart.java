/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.rights;

import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.presentation.rights.FieldHolders;
import org.kartotek.presentation.rights.FieldHolders.Holder;
import org.kartotek.presentation.rights.RightsModel;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.table.ListCell;
import org.kartotek.ui.table.ListColumn;
import org.kartotek.ui.table.ListRows;
import org.kartotek.ui.table.ListTable;
import org.kartotek.ui.theme.Theme;

/** Who may see a field: each role and each user, by what is saved. */
final class FieldPart implements RightsPage.Part {
    private final Locale locale;
    private final FieldHolders holders;
    private final Composite pane;
    private final Combo kinds;
    private final Combo fields;
    private final ListTable table;
    private List<Holder> shown = List.of();

    FieldPart(Composite parent, Theme theme, RightsModel model) {
        locale = model.locale();
        holders = new FieldHolders(model);
        pane = Panes.grid(parent, 1);
        Composite head = Panes.grid(pane, 3);
        ((GridLayout) head.getLayout()).marginWidth = 3 * Theme.UNIT;
        ((GridLayout) head.getLayout()).marginHeight = Theme.UNIT;
        head.setLayoutData(Panes.wide());
        Panes.words(head, theme, Messages.whoSees, false).setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        kinds = combo(head, Messages.kind, "rights.field.kind");
        fields = combo(head, Messages.field, "rights.field.field");
        kinds.addListener(SWT.Selection, e -> showFields(""));
        fields.addListener(SWT.Selection, e -> showHolders());
        Composite list = new Composite(pane, SWT.NONE);
        list.setLayout(new FillLayout());
        GridData rest = Panes.whole();
        rest.horizontalIndent = Theme.UNIT + Theme.UNIT / 2;
        list.setLayoutData(rest);
        table = new ListTable(list, columns(), new Rows(), theme, Messages.whoSees, "rights.holders");
    }

    private static Combo combo(Composite head, String name, String testId) {
        Combo combo = new Combo(head, SWT.READ_ONLY);
        combo.setData(TestIds.KEY, testId);
        combo.setVisibleItemCount(20);
        SpokenName.give(combo, name);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return combo;
    }

    private static List<ListColumn> columns() {
        return List.of(
                new ListColumn("name", Messages.name, 22 * Theme.UNIT, 3, false),
                new ListColumn("access", Messages.may, 14 * Theme.UNIT, 1, false),
                new ListColumn("what", Messages.roleOrUser, 14 * Theme.UNIT, 1, false));
    }

    /** Roles and users as rows. */
    private final class Rows implements ListRows {
        @Override
        public int count() {
            return shown.size();
        }

        @Override
        public ListCell cell(int row, int column) {
            Holder holder = shown.get(row);
            String text = switch (column) {
                case 0 -> holder.name();
                case 1 -> holder.access().title().in(locale);
                default -> holder.role() ? Messages.role : Messages.user;
            };
            boolean quiet = column == 2 || holder.access() == FieldAccess.NONE;
            return new ListCell(text, quiet ? ListCell.Tone.QUIET : ListCell.Tone.NORMAL);
        }
    }

    private Kind kind() {
        return holders.kinds().get(Math.max(0, kinds.getSelectionIndex()));
    }

    private void showFields(String wanted) {
        List<String> names = holders.fields(kind()).stream().map(holders::name).toList();
        fields.setItems(names.toArray(String[]::new));
        fields.select(Math.max(0, names.indexOf(wanted)));
        showHolders();
    }

    private void showHolders() {
        Field field = holders.fields(kind()).get(fields.getSelectionIndex());
        shown = holders.of(field);
        table.refresh();
    }

    @Override
    public String title() {
        return Messages.whoSeesTab;
    }

    @Override
    public Control control() {
        return pane;
    }

    @Override
    public void refresh() {
        int kind = Math.max(0, kinds.getSelectionIndex());
        kinds.setItems(holders.kinds().stream().map(holders::name).toArray(String[]::new));
        kinds.select(Math.min(kind, kinds.getItemCount() - 1));
        showFields(fields.getText());
    }

    @Override
    public void setFocus() {
        kinds.setFocus();
    }
}
