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
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kartotek.presentation.rights.RightsModel;
import org.kartotek.presentation.rights.RoleDraft;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.customers.section.SectionTabs;
import org.kartotek.ui.form.PushButton;
import org.kartotek.ui.table.ListCell;
import org.kartotek.ui.table.ListColumn;
import org.kartotek.ui.table.ListRows;
import org.kartotek.ui.table.ListTable;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.theme.Theme;

/** The roles to the left, and what the chosen one allows to the right. */
final class RolesPart implements RightsPage.Part {
    private static final int LIST_WIDTH = 25 * Theme.UNIT;

    private final RightsModel model;
    private final Composite pane;
    private final ListTable table;
    private final Button copy;
    private final Button remove;
    private final SectionTabs tabs;
    private final Composite body;
    private final RoleGeneral general;
    private final MatrixPane matrix;
    private String chosen = "";
    private int tab;

    RolesPart(Composite parent, Theme theme, RightsModel model) {
        this.model = model;
        pane = Panes.grid(parent, 2);
        Composite left = Panes.grid(pane, 1);
        GridData narrow = new GridData(SWT.LEFT, SWT.FILL, false, true);
        narrow.widthHint = LIST_WIDTH;
        left.setLayoutData(narrow);
        ((GridLayout) left.getLayout()).marginLeft = Theme.UNIT + Theme.UNIT / 2;
        ((GridLayout) left.getLayout()).marginBottom = Theme.UNIT;
        Composite list = new Composite(left, SWT.NONE);
        list.setLayout(new FillLayout());
        list.setLayoutData(Panes.whole());
        table = new ListTable(list, columns(), new Rows(), theme, Messages.roles, "rights.roles");
        table.onMoved(this::choose);
        table.onOpened(row -> setFocusRight());
        Composite buttons = Panes.grid(left, 3);
        buttons.setLayoutData(Panes.wide());
        PushButton.in(buttons, Messages.newRole, "rights.addRole", () -> begin(model.add()));
        copy = PushButton.in(buttons, Messages.copy, "rights.copyRole", () -> role().ifPresent(role -> begin(model.copy(role))));
        remove = PushButton.in(buttons, "", "rights.removeRole", () -> role().ifPresent(this::remove));
        remove.setImage(theme.icon(Icon.TRASH));
        remove.setToolTipText(Messages.remove);
        SpokenName.give(remove, Messages.remove);
        Composite right = Panes.grid(pane, 1);
        right.setLayoutData(Panes.whole());
        tabs = new SectionTabs(right, theme, Messages.role, "rights.role.tabs");
        tabs.control().setLayoutData(Panes.wide());
        tabs.onChosen(this::bringUp);
        body = Panes.stack(right);
        body.setLayoutData(Panes.whole());
        general = new RoleGeneral(body, theme, model);
        matrix = new MatrixPane(body, theme, model.locale(), true);
    }

    private static List<ListColumn> columns() {
        return List.of(new ListColumn("role", Messages.role, 12 * Theme.UNIT, 1, false));
    }

    /** The roles as rows. */
    private final class Rows implements ListRows {
        @Override
        public int count() {
            return model.roles().size();
        }

        @Override
        public ListCell cell(int row, int column) {
            return new ListCell(model.name(model.roles().get(row)), ListCell.Tone.NORMAL);
        }
    }

    private Optional<RoleDraft> role() {
        return model.find(chosen);
    }

    private void choose(int row) {
        chosen = row >= 0 && row < model.roles().size() ? model.roles().get(row).key() : "";
        showChosen();
    }

    /** A role that was just made is named first. */
    private void begin(RoleDraft role) {
        choose(role);
        bringUp(0);
        general.setFocus();
    }

    private void remove(RoleDraft role) {
        int row = model.roles().indexOf(role);
        model.remove(role);
        choose(Math.min(row, model.roles().size() - 1));
        refresh();
        table.setFocus();
    }

    void choose(RoleDraft role) {
        chosen = role.key();
        refresh();
        general.setFocus();
    }

    private void bringUp(int wanted) {
        tab = wanted;
        showChosen();
    }

    private void setFocusRight() {
        if (tab == 0) {
            general.setFocus();
        } else {
            matrix.setFocus();
        }
    }

    @Override
    public String title() {
        return Messages.roles;
    }

    @Override
    public Control control() {
        return pane;
    }

    @Override
    public void refresh() {
        if (role().isEmpty()) {
            chosen = model.roles().stream().findFirst().map(RoleDraft::key).orElse("");
        }
        table.refresh();
        table.setCursor(model.roles().stream().map(RoleDraft::key).toList().indexOf(chosen));
        showChosen();
    }

    private void showChosen() {
        tabs.show(List.of(Messages.general, Messages.recordsAndFields), tab);
        Panes.bringUp(body, tab == 0 ? general.control() : matrix.control());
        copy.setEnabled(role().isPresent());
        remove.setEnabled(role().filter(model::isChangeable).isPresent());
        role().ifPresent(role -> {
            if (tab == 0) {
                general.show(role);
            } else {
                matrix.show(model.matrix(role), model.isChangeable(role) ? Optional.of(role) : Optional.empty(), role.key());
            }
        });
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
