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
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kartotek.presentation.rights.RightsModel;
import org.kartotek.presentation.rights.UserDraft;
import org.kartotek.ui.form.PushButton;
import org.kartotek.ui.table.ListCell;
import org.kartotek.ui.table.ListColumn;
import org.kartotek.ui.table.ListRows;
import org.kartotek.ui.table.ListTable;
import org.kartotek.ui.theme.Theme;

/** The users in a list, and what the chosen one has below it. */
final class UsersPart implements RightsPage.Part {
    private static final int DETAILS = 32 * Theme.UNIT;

    private final RightsModel model;
    private final Theme theme;
    private final Consumer<String> told;
    private final Composite pane;
    private final ListTable table;
    private final Composite below;
    private final UserDetails details;
    private Button add;
    private Button password;
    private Button let;
    private String chosen = "";

    /**
     * @param told gets a sentence about what was done
     * @param failed gets why something was not
     */
    UsersPart(Composite parent, Theme theme, RightsModel model, Consumer<String> told, Consumer<RuntimeException> failed) {
        this.model = model;
        this.theme = theme;
        this.told = told;
        pane = Panes.grid(parent, 1);
        Composite list = new Composite(pane, SWT.NONE);
        list.setLayout(new FillLayout());
        GridData above = Panes.whole();
        above.horizontalIndent = Theme.UNIT + Theme.UNIT / 2;
        list.setLayoutData(above);
        table = new ListTable(list, columns(), new Rows(), theme, Messages.users, "rights.users");
        table.onMoved(this::choose);
        table.onOpened(row -> setFocusBelow());
        if (model.mayAdminister()) {
            buttons();
        }
        below = Panes.stack(pane);
        GridData place = Panes.wide();
        place.heightHint = DETAILS;
        below.setLayoutData(place);
        details = new UserDetails(below, theme, model, failed);
        Panes.bringUp(below, details.control());
    }

    private static List<ListColumn> columns() {
        return List.of(
                new ListColumn("name", Messages.name, 17 * Theme.UNIT, 3, false),
                new ListColumn("login", Messages.login, 13 * Theme.UNIT, 1, false),
                new ListColumn("roles", Messages.roles, 20 * Theme.UNIT, 4, false),
                new ListColumn("territories", Messages.territories, 12 * Theme.UNIT, 2, false),
                new ListColumn("denied", Messages.deniedShort, 12 * Theme.UNIT, 0, false),
                new ListColumn("active", Messages.active, 9 * Theme.UNIT, 0, false));
    }

    /** The users as rows. */
    private final class Rows implements ListRows {
        @Override
        public int count() {
            return model.users().size();
        }

        @Override
        public ListCell cell(int row, int column) {
            UserDraft user = model.users().get(row);
            String text = switch (column) {
                case 0 -> user.name();
                case 1 -> user.login();
                case 2 -> String.join(", ", model.roleNames(user));
                case 3 -> String.join(", ", model.territoryNames(user.rights().territories()));
                case 4 -> user.rights().denied().isEmpty() ? "" : String.valueOf(user.rights().denied().size());
                default -> user.isActive() ? Messages.yes : Messages.no;
            };
            return new ListCell(text, user.isActive() && column != 1 ? ListCell.Tone.NORMAL : ListCell.Tone.QUIET);
        }
    }

    private void buttons() {
        Composite row = Panes.grid(pane, 3);
        ((GridLayout) row.getLayout()).marginWidth = 3 * Theme.UNIT;
        row.setLayoutData(Panes.wide());
        add = PushButton.in(row, Messages.addUser, "rights.addUser", () -> ask(form().admission(Optional.empty())));
        password = PushButton.in(row, Messages.newPassword, "rights.newPassword", this::askPassword);
        let = PushButton.in(row, Messages.dismiss, "rights.dismiss", this::letOrDismiss);
    }

    private void choose(int row) {
        chosen = row >= 0 && row < model.users().size() ? model.users().get(row).login() : "";
        leaveForm();
        showChosen();
    }

    private Optional<UserDraft> user() {
        return model.users().stream().filter(user -> user.login().equals(chosen)).findFirst();
    }

    /** The one before it goes. */
    private UserForm form() {
        leaveForm();
        return new UserForm(below, theme, model, this::answered);
    }

    private void ask(AskForm form) {
        Panes.bringUp(below, form.control());
        form.setFocus();
    }

    private void leaveForm() {
        Panes.bringUp(below, details.control());
        for (Control child : below.getChildren()) {
            if (child != details.control()) {
                child.dispose();
            }
        }
    }

    private void askPassword() {
        user().ifPresent(user -> ask(form().password(user)));
    }

    /** @param sentence what was done; empty where nothing was */
    private void answered(String login, String sentence) {
        leaveForm();
        chosen = login.isEmpty() ? chosen : login;
        refresh();
        table.setFocus();
        if (!sentence.isEmpty()) {
            told.accept(sentence);
        }
    }

    private void letOrDismiss() {
        user().ifPresent(user -> {
            if (user.isActive()) {
                ask(form().dismissal(user));
            } else {
                ask(form().admission(Optional.of(user)));
            }
        });
    }

    @Override
    public String title() {
        return Messages.users;
    }

    @Override
    public Control control() {
        return pane;
    }

    @Override
    public void refresh() {
        if (user().isEmpty()) {
            chosen = model.users().stream().findFirst().map(UserDraft::login).orElse("");
        }
        table.refresh();
        table.setCursor(model.users().stream().map(UserDraft::login).toList().indexOf(chosen));
        showChosen();
    }

    private void showChosen() {
        details.show(user());
        if (add != null) {
            boolean free = !model.isBusy();
            add.setEnabled(free);
            password.setEnabled(free && model.havePasswords() && user().filter(UserDraft::isChangeable).isPresent());
            let.setText(user().filter(user -> !user.isActive()).isPresent() ? Messages.admitAgain : Messages.dismiss);
            let.setEnabled(free && user().filter(user -> !user.isActive() || user.isChangeable() && !model.isSelf(user)).isPresent());
            let.requestLayout();
        }
    }

    private void setFocusBelow() {
        details.setFocus();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
