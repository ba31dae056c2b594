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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.contactlog.ContactLog;
import org.kartotek.core.contactlog.ContactWay;
import org.kartotek.core.contactlog.PastContact;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.customers.letter.LetterEditor;
import org.kartotek.ui.customers.list.CustomerListView;

/** Letters from a card and to a list, with a look at what stands in them, noted on the cards, and the notes taken back. */
class LetterTest extends WindowTest {
    @TempDir
    Path folder;

    private final Keyboard keyboard = new Keyboard();

    private CustomerListView list() {
        return (CustomerListView) window.getActivePage().findView(CustomerListView.ID);
    }

    private String text(String testId) {
        return ((Label) Widgets.get(shell, testId)).getText();
    }

    private Button write() {
        return (Button) Widgets.get(shell, "letter.write");
    }

    /** Waits until the page knows its template and those whom it writes to. */
    private LetterEditor page() {
        Widgets.until("the page", () -> window.getActivePage().getActiveEditor() instanceof LetterEditor);
        LetterEditor editor = (LetterEditor) window.getActivePage().getActiveEditor();
        Widgets.until("the template and the cards", () -> editor.model().isChecked() && editor.model().preview().shown().isPresent());
        assertTrue(Widgets.get(shell, "letter.template").getSize().x > 100, "the name of the template can be read");
        return editor;
    }

    /** The one that was taken last stands there to begin with. */
    private void take(LetterEditor editor, String template, String ending) {
        type("letter.template", template);
        Widgets.until("the template", () -> editor.model().outline().filter(each -> each.ending().equals(ending)).isPresent()
                && editor.model().preview().shown().isPresent());
    }

    private boolean isLetterLogged(long card) {
        return CompletableFuture.supplyAsync(() -> new ContactLog(index()).state(card, new NullProgressMonitor()).last())
                .join()
                .map(PastContact::way)
                .filter(ContactWay.LETTER::equals)
                .isPresent();
    }

    private static String read(Path file, String part) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aLetterGoesFromACard() throws IOException {
        CardEditor card = openFirst();
        long id = card.cardId();
        String name = card.model().orElseThrow().name();
        assertTrue(Widgets.get(shell, "card.letter").isEnabled());
        click("card.letter");
        LetterEditor editor = page();
        assertEquals("Letter: " + name, editor.getPartName());
        assertTrue(editor.model().template().orElseThrow().isShipped());
        assertEquals(name, text("letter.preview.name"));
        assertFalse(Widgets.get(shell, "letter.next").isVisible());
        take(editor, "Letter, English (Word)", "docx");
        Path out = folder.resolve("letter.docx");
        type("letter.out", out.toString());
        Widgets.until("the button", () -> write().isEnabled());
        click("letter.write");
        Widgets.until("the way back", () -> Widgets.find(shell, "letter.notice.3").filter(Control::isVisible).isPresent());
        assertTrue(read(out, "word/document.xml").contains("Yours sincerely"));
        assertTrue(isLetterLogged(id));
        Widgets.until("a warning", () -> text("letter.warning.TOO_SOON").contains("letter sent"));

        type("letter.out", out.toString());
        click("letter.write");
        Widgets.until("a question", () -> Widgets.find(shell, "letter.notice.1").isPresent()
                && Widgets.find(shell, "letter.notice.2").isEmpty());
        click("letter.notice.1");
        Widgets.until("another letter", () -> Widgets.find(shell, "letter.notice.3").isPresent());
        click("letter.notice.3");
        Widgets.until("one note less", () -> Widgets.find(shell, "letter.notice.2").isPresent()
                && Widgets.find(shell, "letter.notice.3").isEmpty());
        click("letter.close");
        assertTrue(window.getActivePage().getActiveEditor() instanceof CardEditor);
    }

    @Test
    void lettersGoToWhatIsMarkedInTheList() throws IOException {
        run(CommandIds.LIST);
        Widgets.get(shell, "customers").setFocus();
        keyboard.press(SWT.HOME);
        keyboard.hold(SWT.SHIFT, SWT.ARROW_DOWN);
        keyboard.hold(SWT.SHIFT, SWT.ARROW_DOWN);
        assertEquals(3, list().meant().size());
        long last = list().meant().getLast();
        run(CommandIds.LETTER);
        LetterEditor editor = page();
        assertEquals("Write a letter", editor.getPartName());
        take(editor, "Letter, English (LibreOffice)", "odt");
        Widgets.until("a letter", () -> text("letter.preview.name").contains("(1 of 3)"));
        click("letter.next");
        Widgets.until("the next letter", () -> text("letter.preview.name").contains("(2 of 3)"));
        assertTrue(text("letter.summary").contains("letter"), text("letter.summary"));
        for (String concern : new String[] {"TOO_SOON", "OPTED_OUT"}) {
            Button tick = (Button) Widgets.get(shell, "letter.without." + concern);
            tick.setSelection(false);
            click("letter.without." + concern);
        }
        Path out = folder.resolve("all.odt");
        type("letter.out", out.toString());
        Widgets.until("the button", () -> write().isEnabled());
        click("letter.write");
        Widgets.until("the way back", () -> Widgets.find(shell, "letter.notice.3").isPresent());
        assertTrue(Files.size(out) > 0);
        assertTrue(read(out, "content.xml").contains("Yours sincerely"));
        boolean written = isLetterLogged(last);
        click("letter.notice.3");
        Widgets.until("nothing noted", () -> !written || !isLetterLogged(last));
        click("letter.close");
        list().focusList();
        keyboard.press(SWT.ESC);
        assertEquals(1, list().meant().size());
    }
}
