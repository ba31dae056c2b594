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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.draft.DraftFolder;
import org.kartotek.presentation.draft.DraftHome;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.customers.list.CustomerListView;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.reports.ReportMenu;
import org.kartotek.ui.reports.ReportViewer;

/** The whole program on a real database: from the first start to a saved card and a report. */
class ProductTest extends WindowTest {
    private static final String REPORT = "org.kartotek.ui.reports.customerList";

    @Test
    void opensACardAndSavesIt() {
        CardEditor editor = openFirst();
        long id = editor.model().orElseThrow().id();
        String first = "+45 33 12 34 56";
        // another test may have left the number on this card
        String number = read(id).customer().value("phone").equals(Value.of(first)) ? "+45 33 12 34 57" : first;
        type("customer.phone", number);
        assertTrue(editor.isDirty());
        run(IWorkbenchCommandConstants.FILE_SAVE);
        Widgets.until("the save", () -> !editor.isDirty());
        assertEquals(Value.of(number), read(id).customer().value("phone"));
    }

    @Test
    void keepsWhatIsTypedWhileItIsSaved() {
        CardEditor editor = openFirst();
        long id = editor.model().orElseThrow().id();
        type("customer.street", "Saved Street 1");
        run(IWorkbenchCommandConstants.FILE_SAVE);
        type("customer.street", "Typed Street 2");
        Widgets.until("the save", () -> read(id).customer().value("street").equals(Value.of("Saved Street 1")));
        Widgets.until("a word on it", () -> Widgets.get(shell, "card.notice").getVisible());
        assertEquals("Typed Street 2", ((StyledText) Widgets.get(shell, "customer.street")).getText());
        assertTrue(editor.isDirty());
        run(IWorkbenchCommandConstants.FILE_SAVE);
        Widgets.until("the other save", () -> !editor.isDirty());
        assertEquals(Value.of("Typed Street 2"), read(id).customer().value("street"));
    }

    @Test
    void keepsWhatCannotBeSaved() {
        CardEditor editor = openFirst();
        type("customer.email", "nobody@");
        run(IWorkbenchCommandConstants.FILE_SAVE);
        Widgets.settle();
        assertTrue(editor.isDirty());
        assertTrue(Widgets.get(shell, "card.notice").getVisible());
        run(IWorkbenchCommandConstants.FILE_REVERT);
        assertFalse(editor.isDirty());
    }

    @Test
    void writesNewCardsOneAfterTheOther() {
        // a name of this run alone: the card index may be left from an earlier one
        String mark = "Probe" + System.nanoTime();
        run(CommandIds.NEW_CARD);
        for (String name : List.of("Alpha " + mark, "Beta " + mark)) {
            Widgets.until("a blank card", this::isBlankCardShown);
            type("customer.company", name);
            run(CommandIds.SAVE_AND_NEW);
        }
        Widgets.until("the next blank card", this::isBlankCardShown);
        type("search", mark);
        Widgets.until("both in the list", () -> count().startsWith("2"));
        type("search", "");
    }

    @Test
    void showsWhatOthersWrite() {
        CardEditor editor = openFirst();
        long id = editor.model().orElseThrow().id();
        int version = read(id).customer().version();
        CompletableFuture.runAsync(() -> index()
                        .changes()
                        .commit(
                                index().session(),
                                Reason.EDIT,
                                "",
                                List.of(RecordEdit.update(
                                        Kind.CUSTOMER, id, id, version, Map.of("city", Value.of("Elsewhere"))))))
                .join();
        Widgets.until(
                "the new city", () -> ((StyledText) Widgets.get(shell, "customer.city")).getText().equals("Elsewhere"));
    }

    private void theyWrite(long id, String key, String value) {
        int version = read(id).customer().version();
        CompletableFuture.runAsync(() -> index()
                        .changes()
                        .commit(
                                index().session(),
                                Reason.EDIT,
                                "",
                                List.of(RecordEdit.update(Kind.CUSTOMER, id, id, version, Map.of(key, Value.of(value))))))
                .join();
    }

    @Test
    void asksWhereBothChangedTheSameField() {
        CardEditor editor = openFirst();
        long id = editor.model().orElseThrow().id();
        String mark = String.valueOf(System.nanoTime() % 1_000_000);
        type("customer.phone", "11 " + mark);
        type("customer.region", "Mine " + mark);
        theyWrite(id, "phone", "22 " + mark);
        Widgets.until("the choice", () -> Widgets.find(shell, "card.conflicts").isPresent());
        run(IWorkbenchCommandConstants.FILE_SAVE);
        Widgets.settle();
        assertEquals(Value.of("22 " + mark), read(id).customer().value("phone"), "nothing is saved before the user has chosen");
        click("conflict.allMine");
        click("conflict.save");
        Widgets.until("the save", () -> !editor.isDirty());
        assertEquals(Value.of("11 " + mark), read(id).customer().value("phone"));
        assertEquals(Value.of("Mine " + mark), read(id).customer().value("region"));
        assertTrue(Widgets.find(shell, "card.conflicts").isEmpty());
    }

    @Test
    void undoesWhatWasTypedAndThenWhatWasSaved() {
        CardEditor editor = openFirst();
        long id = editor.model().orElseThrow().id();
        Value before = read(id).customer().value("region");
        String mark = "Undone " + System.nanoTime();
        type("customer.region", mark);
        run(IWorkbenchCommandConstants.EDIT_UNDO);
        assertFalse(editor.isDirty(), "first what was typed");
        run(IWorkbenchCommandConstants.EDIT_REDO);
        assertTrue(editor.isDirty());
        run(IWorkbenchCommandConstants.FILE_SAVE);
        Widgets.until("the save", () -> !editor.isDirty());
        assertEquals(Value.of(mark), read(id).customer().value("region"));
        run(IWorkbenchCommandConstants.EDIT_UNDO);
        Widgets.until("the undo", () -> stands(id, "region", before));
        Widgets.until("the card follows", () -> !((StyledText) Widgets.get(shell, "customer.region")).getText().equals(mark));
        run(IWorkbenchCommandConstants.EDIT_REDO);
        Widgets.until("the redo", () -> stands(id, "region", Value.of(mark)));
    }

    @Test
    void keepsWhatIsTypedUntilItIsSaved() {
        CardEditor editor = openFirst();
        DraftFolder drafts = window.getService(DraftHome.class).of(index());
        type("customer.region", "Kept " + System.nanoTime());
        Widgets.until("the draft", () -> drafts.left().size() == 1);
        assertEquals(editor.model().orElseThrow().id(), drafts.left().get(0).draft().cardId());
        run(IWorkbenchCommandConstants.FILE_SAVE);
        Widgets.until("the end of the draft", () -> drafts.left().isEmpty());
        type("customer.region", "Not wanted");
        Widgets.until("the draft", () -> drafts.left().size() == 1);
        window.getActivePage().closeEditor(editor, false);
        Widgets.until("the end of the draft", () -> drafts.left().isEmpty());
    }

    @Test
    void newsOverTheListLeaveTheOfferOfADraftAlone() {
        ((CustomerListView) window.getActivePage().findView(CustomerListView.ID)).tell(Tone.INFORMATION, "Something was taken back.");
        assertTrue(Widgets.get(shell, "list.notice").isVisible());
        assertFalse(Widgets.get(shell, "list.drafts").isVisible(), "it has a place of its own");
    }

    @Test
    void whatIsPutRightIsNotComplainedAboutAnyMore() {
        CardEditor editor = openFirst();
        FieldModel birth = editor.model().orElseThrow().customer().field("birth_date").orElseThrow();
        birth.type("no day");
        run(IWorkbenchCommandConstants.FILE_SAVE);
        Widgets.until("the complaint", () -> Widgets.get(shell, "card.notice").isVisible());
        birth.type("");
        assertFalse(Widgets.get(shell, "card.notice").isVisible(), "nothing is wrong any more");
        birth.type("no day");
        run(IWorkbenchCommandConstants.FILE_SAVE);
        Widgets.until("the complaint", () -> Widgets.get(shell, "card.notice").isVisible());
        for (int i = 0; editor.isDirty() && i < 3; i++) {
            run(IWorkbenchCommandConstants.EDIT_UNDO);
        }
        assertFalse(editor.isDirty());
        assertFalse(Widgets.get(shell, "card.notice").isVisible(), "the card is as it was");
    }

    @Test
    void showsTheListAsAReport() {
        run(REPORT);
        Widgets.until("the report", () -> window.getActivePage().getActiveEditor() instanceof ReportViewer viewer
                && viewer.isShown());
    }

    @Test
    void aReportHasTheKeyboard() {
        run(REPORT);
        Widgets.settle();
        assertTrue(Widgets.get(shell, "report.again").isFocusControl(), "while it is being made");
        Widgets.until("the report", () -> viewer().filter(ReportViewer::isShown).isPresent());
        assertTrue(Widgets.get(shell, "report.save").isFocusControl());
    }

    @Test
    void makesAReportAnewThatIsShownAgain() {
        run(REPORT);
        Widgets.until("the report", () -> viewer().filter(ReportViewer::isShown).isPresent());
        ReportViewer first = viewer().orElseThrow();
        String mark = "Printed" + System.nanoTime();
        CardEditor editor = openFirst();
        type("customer.company", mark);
        run(IWorkbenchCommandConstants.FILE_SAVE);
        Widgets.until("the save", () -> !editor.isDirty());
        run(REPORT);
        assertSame(first, viewer().orElseThrow(), "it is not shown twice");
        Widgets.until("the new name on paper", () -> pages().contains(mark));
    }

    /** The file that the viewer shows. */
    private String pages() {
        try {
            return Files.readString(Path.of(URI.create(((Browser) Widgets.get(shell, "report.pages")).getUrl())));
        } catch (IOException e) {
            return "";
        }
    }

    @Test
    void offersTheReportsThatThereAre() {
        Menu menu = new Menu(shell);
        ReportMenu reports = new ReportMenu();
        reports.initialize(window);
        reports.fill(menu, 0);
        List<String> offered = Arrays.stream(menu.getItems()).map(item -> item.getText().split("\t")[0])
                .toList();
        menu.dispose();
        assertEquals(List.of("Customer list"), offered);
    }

    private Optional<ReportViewer> viewer() {
        return window.getActivePage().getActiveEditor() instanceof ReportViewer viewer ? Optional.of(viewer) : Optional.empty();
    }

    @Test
    void namesEveryControlOfTheCard() {
        openFirst();
        List<String> nameless = Widgets.all(shell)
                .filter(control -> control instanceof StyledText || control instanceof Button)
                .filter(Control::isVisible)
                .filter(control -> AccessibleNames.of(control).isBlank())
                .map(control -> control + " " + control.getData("org.kartotek.testId"))
                .toList();
        assertEquals(List.of(), nameless);
    }
}
