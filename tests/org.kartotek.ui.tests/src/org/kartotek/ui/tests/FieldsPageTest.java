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
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.presentation.fields.FieldDraft;

/** The fields and choices of the office, in the whole program; what is saved is taken back again. */
class FieldsPageTest extends WindowTest {
    @BeforeEach
    void open() {
        run("org.kartotek.ui.customers.fields");
        Widgets.until("the fields", () -> Widgets.find(shell, "fields.tree").isPresent());
        choose("status");
    }

    @AfterEach
    void close() {
        window.getActivePage().closeAllEditors(false);
    }

    private void choose(String key) {
        Tree tree = (Tree) Widgets.get(shell, "fields.tree");
        TreeItem wanted = Arrays.stream(tree.getItems())
                .flatMap(section -> Arrays.stream(section.getItems()))
                .filter(item -> item.getData() instanceof FieldDraft draft && draft.key().equals(key))
                .findFirst()
                .orElseThrow();
        tree.setSelection(wanted);
        tree.notifyListeners(SWT.Selection, new Event());
        Widgets.settle();
    }

    private List<Choice> choices() {
        return desk.catalogue().orElseThrow().choiceLists().get("customer_status").choices();
    }

    private StyledText text(String testId) {
        return (StyledText) Widgets.get(shell, testId);
    }

    private void speak(int language) {
        Combo languages = (Combo) Widgets.get(shell, "choices.language");
        languages.select(language);
        languages.notifyListeners(SWT.Selection, new Event());
        Widgets.settle();
    }

    private void save() {
        click("fields.save");
        Widgets.until("the save", () -> !window.getActivePage().getActiveEditor().isDirty());
    }

    /** Takes the newest change set back. */
    private void takeBack() {
        CompletableFuture.runAsync(() -> index()
                        .changes()
                        .undo(
                                index().session(),
                                index().changes().list(index().session(), 1).getFirst().id(),
                                new NullProgressMonitor()))
                .join();
        Widgets.settle();
    }

    @Test
    void choicesAreNamedInEveryLanguage() {
        List<Choice> before = choices();
        speak(2);
        String mark = "Probe " + System.nanoTime();
        type("choice.1", mark);
        speak(0);
        assertEquals(before.getFirst().labels().in(Locale.ENGLISH), text("choice.1").getText());
        save();
        assertEquals(mark, choices().getFirst().labels().in(Locale.GERMAN));
        assertEquals(before.getFirst().labels().in(Locale.ENGLISH), choices().getFirst().labels().in(Locale.ENGLISH));
        takeBack();
        Widgets.until("the way back", () -> choices().equals(before));
    }

    @Test
    void choicesAreOrderedByKeyboardAndRetired() {
        List<Choice> before = choices();
        assertFalse(Widgets.get(shell, "choice.1.up").isEnabled(), "the first is first");
        click("choice.1.down");
        assertTrue(Widgets.get(shell, "choice.2.down").isFocusControl(), "the focus goes with the choice");
        Button retired = (Button) Widgets.get(shell, "choice.1.retired");
        retired.setSelection(true);
        click("choice.1.retired");
        save();
        assertEquals(List.of(before.get(1).key(), before.get(0).key()), choices().stream().limit(2).map(Choice::key).toList());
        assertTrue(choices().getFirst().retired());
        takeBack();
        Widgets.until("the way back", () -> choices().equals(before));
    }

    @Test
    void aChoiceThatWasJustAddedCanGoAgain() {
        int count = choices().size();
        click("choices.add");
        assertTrue(text("choice." + (count + 1)).isFocusControl());
        click("choice." + (count + 1) + ".remove");
        assertTrue(Widgets.find(shell, "choice." + (count + 1)).isEmpty());
        click("fields.revert");
        assertFalse(window.getActivePage().getActiveEditor().isDirty());
    }

    @Test
    void everyControlHasAName() {
        List<String> nameless = Widgets.all(shell)
                .filter(control -> control instanceof StyledText || control instanceof Button)
                .filter(Control::isVisible)
                .filter(control -> AccessibleNames.of(control).isBlank())
                .map(control -> control + " " + control.getData("org.kartotek.testId"))
                .toList();
        assertEquals(List.of(), nameless);
    }
}
