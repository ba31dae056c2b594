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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.app.imports.ImportEditor;
import org.kartotek.app.imports.ImportFile;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.imports.ImportModel;
import org.kartotek.presentation.imports.ImportModel.Step;
import org.kartotek.presentation.imports.PreviewRows.Sort;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.command.RunCommand;

/** An old list through the wizard into a real database, and out again. */
class ImportWizardTest {
    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private final Shell shell = window.getShell();
    private final Desk desk = window.getService(Desk.class);
    private final String mark = "Probe" + System.nanoTime();

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        Widgets.until("a page to begin with", () -> desk.index().isPresent() || Widgets.find(shell, "start.go").isPresent());
        if (desk.index().isEmpty()) {
            click("start.go");
        }
        Widgets.until("the list", () -> desk.shownQuery().isPresent());
    }

    @AfterEach
    void end() {
        window.getActivePage().closeAllEditors(false);
    }

    private void click(String testId) {
        Widgets.get(shell, testId).notifyListeners(SWT.Selection, new Event());
    }

    private ImportModel open(Optional<Path> file) {
        window.getService(ImportFile.class).open(window, file);
        return ((ImportEditor) window.getActivePage().getActiveEditor()).model();
    }

    private static void until(ImportModel model, Step step) {
        Widgets.until("the step " + step, () -> model.step() == step && !model.isBusy());
    }

    @Test
    void anOldListGoesInAndComesOutAgain() throws IOException {
        Path file = Files.writeString(
                folder.resolve("old.csv"),
                "Firma;Straat;Ort;Land\n" + mark + " Alfa;Weg 1;Köln;Germany\n" + mark + " Beta;Weg 2;Bonn;Nowhere\n");
        ImportModel model = open(Optional.of(file));
        until(model, Step.COLUMNS);
        ((StyledText) Widgets.get(shell, "import.column.1")).setText("Street");
        assertEquals(Optional.of("street"), model.choices().target(1));
        click("import.next");
        until(model, Step.PREVIEW);
        assertEquals(1, model.rows().count(Sort.NEW));
        assertEquals(1, model.rows().count(Sort.REJECTED));
        click("import.next");
        until(model, Step.RESULT);
        assertTrue(((Label) Widgets.get(shell, "import.summary")).getText().startsWith("New cards: 1."));
        click("import.undo");
        Widgets.until("the way back", () -> model.undone().isPresent() && !model.isBusy());
        assertEquals(0, model.undone().orElseThrow().conflicts().size());
    }

    @Test
    void theKeyboardStaysWithTheStep() throws IOException {
        ImportModel model = open(Optional.of(Files.writeString(folder.resolve("old.csv"), "Firma;Ort\n" + mark + ";Ulm\n")));
        until(model, Step.COLUMNS);
        assertEquals("import.column.0", focus());
        click("import.next");
        until(model, Step.PREVIEW);
        assertEquals("import.rows", focus());
        click("import.next");
        until(model, Step.RESULT);
        assertEquals("import.undo", focus());
    }

    private static String focus() {
        Control control = Display.getDefault().getFocusControl();
        return control == null ? "" : String.valueOf(control.getData(TestIds.KEY));
    }

    @Test
    void copiedRowsArePasted() {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        clipboard.setContents(
                new Object[] {"Firma\tOrt\n" + mark + "\tUlm\n"}, new Transfer[] {TextTransfer.getInstance()});
        new RunCommand(window).byId("org.kartotek.app.pasteRows");
        ImportModel model = ((ImportEditor) window.getActivePage().getActiveEditor()).model();
        until(model, Step.COLUMNS);
        assertEquals(2, model.choices().columns().size());
        Path pasted = model.file().orElseThrow();
        assertTrue(Files.exists(pasted));
        window.getActivePage().closeAllEditors(false);
        Widgets.settle();
        assertTrue(Files.notExists(pasted), "what was pasted does not stay on the disk");
        clipboard.dispose();
    }

    @Test
    void aFileThatIsNoneIsSaidOnThePage() throws IOException {
        Path file = Files.writeString(folder.resolve("old.xlsx"), "PK\u0003\u0004 no workbook");
        ImportModel model = open(Optional.of(file));
        Widgets.until("the sentence", () -> model.problem().isPresent());
        assertTrue(Widgets.get(shell, "import.notice").getVisible());
        assertEquals(Step.FILE, model.step());
    }

    @Test
    void everyControlHasAName() throws IOException {
        ImportModel model = open(Optional.of(Files.writeString(folder.resolve("old.csv"), "Firma,Ort\nAlfa,Köln\n")));
        until(model, Step.COLUMNS);
        List<String> nameless = Widgets.all(shell)
                .filter(control -> control instanceof StyledText || control instanceof Button)
                .filter(Control::isVisible)
                .filter(control -> AccessibleNames.of(control).isBlank())
                .map(control -> control + " " + control.getData("org.kartotek.testId"))
                .toList();
        assertEquals(List.of(), nameless);
    }
}
