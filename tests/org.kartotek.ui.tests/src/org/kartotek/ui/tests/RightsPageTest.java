/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RoleRights;

/** Users and roles, in the whole program; what is saved is taken back again. */
class RightsPageTest extends WindowTest {
    private static final int ROLES = 1;
    private static final int SEEN = 2;

    @BeforeEach
    void open() {
        run("org.kartotek.ui.customers.rights");
        Widgets.until("the users", () -> Widgets.find(shell, "rights.users").isPresent());
    }

    @AfterEach
    void close() {
        if (window.getActivePage().getActiveEditor() != null && window.getActivePage().getActiveEditor().isDirty()) {
            click("rights.revert");
        }
        window.getActivePage().closeAllEditors(false);
    }

    private void key(String testId, int code) {
        Event key = new Event();
        key.keyCode = code;
        Widgets.get(shell, testId).notifyListeners(SWT.KeyDown, key);
        Widgets.settle();
    }

    private void tab(String tabs, int steps) {
        for (int i = 0; i < steps; i++) {
            key(tabs, SWT.ARROW_RIGHT);
        }
    }

    private List<Role> roles() {
        return CompletableFuture.supplyAsync(() -> index().roles().roles(index().session())).join();
    }

    private RoleRights rights(int row) {
        return roles().get(row).rights();
    }

    private static Stream<TreeItem> items(Tree tree) {
        return Arrays.stream(tree.getItems()).flatMap(item -> Stream.concat(Stream.of(item), Arrays.stream(item.getItems())));
    }

    private void save() {
        click("rights.save");
        Widgets.until("the save", () -> !window.getActivePage().getActiveEditor().isDirty()
                && Widgets.get(shell, "rights.notice").isVisible());
    }

    @Test
    void aRoleIsChangedByKeysAndTakenBack() {
        tab("rights.tabs", ROLES);
        key("rights.roles", SWT.ARROW_DOWN);
        RoleRights before = rights(1);
        Button export = (Button) Widgets.get(shell, "rights.action.export");
        export.setSelection(!export.getSelection());
        click("rights.action.export");
        tab("rights.role.tabs", 1);
        type("rights.filter", "phone");
        Tree tree = (Tree) Widgets.get(shell, "rights.matrix");
        TreeItem phone = items(tree).filter(item -> item.getParentItem() != null).findFirst().orElseThrow();
        tree.setSelection(phone);
        tree.notifyListeners(SWT.Selection, new Event());
        Button none = (Button) Widgets.get(shell, "rights.line.none");
        ((Button) Widgets.get(shell, "rights.line.write")).setSelection(false);
        none.setSelection(true);
        click("rights.line.none");
        assertEquals("–", phone.getText(1));
        save();
        assertEquals(!before.may(Action.EXPORT), rights(1).may(Action.EXPORT));
        assertTrue(rights(1).words().containsValue("none"));
        click("rights.notice.1");
        Widgets.until("the way back", () -> rights(1).equals(before));
    }

    @Test
    void theRoleThatAllowsEverythingStays() {
        tab("rights.tabs", ROLES);
        assertFalse(Widgets.get(shell, "rights.action.export").isEnabled());
        assertFalse(Widgets.get(shell, "rights.removeRole").isEnabled());
        click("rights.copyRole");
        assertTrue(Widgets.get(shell, "rights.removeRole").isEnabled());
        assertTrue(Widgets.get(shell, "rights.role.name.en").isFocusControl(), "a new role is named first");
        click("rights.removeRole");
        assertFalse(window.getActivePage().getActiveEditor().isDirty());
    }

    @Test
    void theLastAdministratorKeepsTheRole() {
        type("rights.user.roles", "");
        click("rights.save");
        Widgets.until("the sentence", () -> Widgets.get(shell, "rights.notice").isVisible());
        assertTrue(window.getActivePage().getActiveEditor().isDirty(), "what was typed stays");
    }

    @Test
    void itIsSaidWhatSomebodySees() {
        tab("rights.tabs", SEEN);
        Label summary = (Label) Widgets.get(shell, "rights.seen.summary");
        Widgets.until("the number", () -> summary.getText().matches("(?s).*\\d.*"));
        tab("rights.seen.tabs", 1);
        assertTrue(Widgets.get(shell, "rights.seen.cards").isVisible());
        tab("rights.tabs", 1);
        Combo fields = (Combo) Widgets.get(shell, "rights.field.field");
        assertTrue(fields.getItemCount() > 10);
        assertTrue(Widgets.get(shell, "rights.holders").isVisible());
    }

    @Test
    void everyControlHasAName() {
        for (int i = 0; i < 4; i++) {
            List<String> nameless = Widgets.all(shell)
                    .filter(control -> control instanceof StyledText || control instanceof Button || control instanceof Combo)
                    .filter(Control::isVisible)
                    .filter(control -> AccessibleNames.of(control).isBlank())
                    .map(control -> control + " " + control.getData("org.kartotek.testId"))
                    .toList();
            assertEquals(List.of(), nameless);
            tab("rights.tabs", 1);
        }
    }
}
