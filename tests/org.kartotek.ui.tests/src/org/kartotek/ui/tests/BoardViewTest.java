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

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.perspective.Perspective;
import org.kartotek.presentation.zoom.Zoom;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.board.BoardView;
import org.kartotek.ui.customers.card.CardEditor;

/** Opportunities on their board by keyboard, in the whole program. */
class BoardViewTest extends WindowTest {
    private final Keyboard keys = new Keyboard();
    private final String mark = "Probe " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private long card;
    private long opportunity;

    @BeforeEach
    void onTheBoard() {
        shell.forceActive();
        card = CompletableFuture.supplyAsync(() -> index().queries()
                        .page(index().session(), CardQuery.customers(), PageRequest.first(1), new NullProgressMonitor())
                        .rows()
                        .getFirst()
                        .id())
                .join();
        // expected before everything else, so that it stands first
        opportunity = make(Map.of(
                "title", Value.of(mark),
                "stage", Value.of("lead"),
                "date", Value.of(LocalDate.of(2020, 1, 1)),
                "owner", Value.of(index().session().login())));
        run("org.kartotek.ui.customers.show." + Perspective.SALES.key());
        run(CommandIds.BOARD);
        Widgets.until("the board", () -> window.getActivePage().getActivePart() instanceof BoardView
                && Widgets.find(shell, "board.stage.lead").filter(Control::isVisible).isPresent());
        stage("lead").setFocus();
        keys.press(SWT.HOME);
        Widgets.until("the cursor", () -> cursor("lead").startsWith(mark));
    }

    @AfterEach
    void backToTheGeneralOne() {
        window.getActivePage().closeAllEditors(false);
        run("org.kartotek.app.reset");
        run("org.kartotek.ui.customers.show." + Perspective.CUSTOMERS.key());
        Widgets.settle();
        write(RecordEdit.archive(Kind.OPPORTUNITY, opportunity, card));
    }

    private long make(Map<String, Value> values) {
        long id = CompletableFuture.supplyAsync(() -> index().changes().newId(Kind.OPPORTUNITY)).join();
        write(RecordEdit.createPart(Kind.OPPORTUNITY, id, card, values));
        return id;
    }

    private void write(RecordEdit edit) {
        CompletableFuture.runAsync(() -> index().changes().commit(index().session(), Reason.EDIT, "", List.of(edit))).join();
    }

    private Control stage(String key) {
        return Widgets.get(shell, "board.stage." + key);
    }

    private String cursor(String key) {
        return AccessibleNames.description(stage(key));
    }

    /** Nothing while an undo of it is being written: it is hidden then. */
    private String written() {
        return CompletableFuture.supplyAsync(() -> index().cards().record(index().session(), Kind.OPPORTUNITY, opportunity))
                .join()
                .flatMap(found -> found.record().value("stage").content())
                .map(Object::toString)
                .orElse("");
    }

    @Test
    void goesThroughTheStagesAndBack() {
        keys.hold(SWT.CTRL, SWT.ARROW_RIGHT);
        Widgets.until("the next stage", () -> written().equals("qualified") && cursor("qualified").startsWith(mark));
        assertTrue(stage("qualified").isFocusControl(), "the focus goes along");
        keys.hold(SWT.CTRL, SWT.ARROW_RIGHT);
        Widgets.until("the one after it", () -> written().equals("proposal") && cursor("proposal").startsWith(mark));
        keys.press('z', SWT.CTRL);
        Widgets.until("news on the board", () -> Widgets.get(shell, "board.notice").isVisible());
        Widgets.until("back", () -> written().equals("qualified"));
        assertTrue(window.getService(Zoom.class).cards().contains(card), "what hangs on its customer can be looked at");
    }

    @Test
    void leavesTheOpenOnesWhenItIsOver() {
        stage("lead").setFocus();
        for (String next : List.of("qualified", "proposal", "negotiation")) {
            keys.hold(SWT.CTRL, SWT.ARROW_RIGHT);
            Widgets.until(next, () -> written().equals(next) && cursor(next).startsWith(mark));
        }
        keys.hold(SWT.CTRL, SWT.ARROW_RIGHT);
        Widgets.until("won", () -> written().equals("won"));
        Combo which = (Combo) Widgets.get(shell, "board.which");
        which.select(1);
        which.notifyListeners(SWT.Selection, new Event());
        Widgets.until("shown again", () -> AccessibleNames.of(stage("won")).matches(".*[1-9].*"));
        which.select(0);
        which.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void opensOnItsCard() {
        keys.press(SWT.CR);
        Widgets.until("the card with the opportunity in front", () -> window.getActivePage().getActiveEditor() instanceof CardEditor editor
                && editor.cardId() == card
                && Widgets.find(shell, "opportunity.form").filter(Control::isVisible).isPresent());
    }

    @Test
    void isAListToo() {
        String count = ((Label) Widgets.get(shell, "board.count")).getText();
        run("org.kartotek.ui.customers.nextSection");
        Widgets.until("the list", () -> Widgets.find(shell, "zoom.list").filter(Control::isVisible).isPresent()
                && ((Label) Widgets.get(shell, "board.count")).getText().matches(".*[1-9].*"));
        run("org.kartotek.ui.customers.previousSection");
        Widgets.until("the board", () -> stage("lead").isVisible());
        Widgets.until("the focus is where it was", () -> stage("lead").isFocusControl());
        assertEquals(count, ((Label) Widgets.get(shell, "board.count")).getText());
    }

    @Test
    void followsWhatOthersWrite() {
        write(new RecordEdit(
                RecordEdit.Operation.UPDATE,
                Kind.OPPORTUNITY,
                opportunity,
                card,
                OptionalInt.empty(),
                Map.of("title", Value.of(mark + " anew"))));
        Widgets.until("the new title", () -> cursor("lead").startsWith(mark + " anew"));
    }

    @Test
    void isToldToWhoDoesNotSeeIt() {
        String name = AccessibleNames.of(stage("lead"));
        assertTrue(name.startsWith("Lead, ") && name.contains("opportunit"), name);
        for (String box : List.of("board.whose", "board.which", "board.expected")) {
            assertTrue(!AccessibleNames.of(Widgets.get(shell, box)).isEmpty(), box);
        }
    }
}
