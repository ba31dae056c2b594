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

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.value.Value;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.card.CardEditor;

/** A contact is logged by the keyboard; before another one, the card warns. */
class ContactLogTest extends WindowTest {
    private final Keyboard keyboard = new Keyboard();

    private void begin(CardEditor editor) {
        editor.setFocus();
        Widgets.settle();
        keyboard.press('l', SWT.CTRL);
        Widgets.until("the text", () -> Widgets.find(shell, "log.text").filter(each -> each.isFocusControl()).isPresent());
    }

    private boolean isOpen() {
        return Widgets.find(shell, "log").isPresent();
    }

    private boolean warns() {
        return Widgets.find(shell, "log.notice").filter(each -> each.isVisible()).isPresent();
    }

    private String head() {
        return ((Label) Widgets.get(shell, "card.contact")).getText();
    }

    private List<List<Value>> activities(long card) {
        return CompletableFuture.supplyAsync(() -> {
                    CardQuery query = new QueryParser(index().catalogue(index().session()), index().session().locale())
                            .parse("activity: card = \"#" + card + "\" columns type, direction, subject order by date desc");
                    return index().queries()
                            .page(index().session(), query, PageRequest.first(50), new NullProgressMonitor())
                            .rows()
                            .stream()
                            .map(row -> row.values())
                            .toList();
                })
                .join();
    }

    private void log(CardEditor editor, String words) {
        begin(editor);
        keyboard.type(words);
        keyboard.confirm();
        Widgets.until("the end of the log", () -> !isOpen());
    }

    @Test
    void aCallIsLoggedByKeysAndTheNextOneWarns() {
        CardEditor editor = openFirst();
        Widgets.until("the last contact", () -> !head().isEmpty());
        int before = activities(editor.cardId()).size();
        log(editor, "wants an offer");
        assertEquals(before + 1, activities(editor.cardId()).size());
        assertTrue(activities(editor.cardId())
                .contains(List.of(Value.of("call"), Value.of("out"), Value.of("wants an offer"))));
        Widgets.until("the head", () -> head().contains("you, call out, today"));
        assertFalse(editor.isDirty());

        begin(editor);
        Widgets.until("the warning", this::warns);
        click("log.notice.1");
        Widgets.until("the answer", () -> !warns());
        assertTrue(Widgets.get(shell, "log.text").isFocusControl());
        ((StyledText) Widgets.get(shell, "log.type")).setText("Note");
        Widgets.settle();
        assertTrue(Widgets.find(shell, "log.direction").isEmpty(), "a note has no direction");
        keyboard.press(SWT.ESC);
        Widgets.until("the way back", () -> !isOpen());

        begin(editor);
        Widgets.until("the warning", this::warns);
        click("log.notice.2");
        Widgets.until("the way back", () -> !isOpen());
        assertEquals(before + 1, activities(editor.cardId()).size());
    }

    @Test
    void whatIsTypedOutlivesEscape() {
        CardEditor editor = openFirst();
        begin(editor);
        keyboard.type("half a sentence");
        keyboard.press(SWT.ESC);
        Widgets.until("the way back", () -> !isOpen());
        assertTrue(editor.isDirty(), "the card must not be left without a question");
        begin(editor);
        assertEquals("half a sentence", ((StyledText) Widgets.get(shell, "log.text")).getText());
        type("log.text", "");
        keyboard.press(SWT.ESC);
        Widgets.until("the way back", () -> !isOpen());
        assertFalse(editor.isDirty());
    }

    @Test
    void whatIsWrongIsNotLogged() {
        CardEditor editor = openFirst();
        int before = activities(editor.cardId()).size();
        begin(editor);
        keyboard.type("x");
        type("log.moment", "noon");
        click("log.save");
        Widgets.until("the field", () -> Widgets.get(shell, "log.moment").isFocusControl());
        assertTrue(isOpen());
        assertEquals(before, activities(editor.cardId()).size());
        type("log.text", "");
        click("log.cancel");
        Widgets.until("the way back", () -> !isOpen());
    }

    @Test
    void aNewCardIsSavedFirst() {
        run(CommandIds.NEW_CARD);
        Widgets.until("a blank card", this::isBlankCardShown);
        run(CommandIds.LOG);
        Widgets.until("a word on it", () -> Widgets.get(shell, "card.notice").isVisible());
        assertFalse(isOpen());
    }
}
