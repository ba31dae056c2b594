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

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.kartotek.core.value.Value;
import org.kartotek.ui.customers.card.CardEditor;

/** What happened to a card, and the way back, in the whole program. */
class TimelineViewTest extends WindowTest {
    private static final String TIMELINE = "org.kartotek.ui.customers.showTimeline";

    private void save(CardEditor editor, String region) {
        type("customer.region", region);
        run(IWorkbenchCommandConstants.FILE_SAVE);
        Widgets.until("the save", () -> !editor.isDirty());
    }

    @Test
    void oneFieldIsTakenBack() {
        CardEditor editor = openFirst();
        long id = editor.cardId();
        Value before = read(id).customer().value("region");
        String mark = "Probe " + System.nanoTime();
        save(editor, mark);
        run(TIMELINE);
        Widgets.until("the timeline", () -> Widgets.find(shell, "timeline.takeBack").isPresent());
        assertTrue(((Button) Widgets.get(shell, "card.timeline")).getSelection());
        String name = AccessibleNames.of(Widgets.all(shell)
                .filter(control -> "timeline.takeBack".equals(control.getData("org.kartotek.testId")))
                .findFirst()
                .orElseThrow());
        assertTrue(name.contains(mark), name);
        Widgets.all(shell)
                .filter(control -> "timeline.takeBack".equals(control.getData("org.kartotek.testId")))
                .findFirst()
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        Widgets.until("the way back", () -> stands(id, "region", before));
        Widgets.until("a word on it", () -> Widgets.get(shell, "timeline.notice").getVisible());
        run(TIMELINE);
        assertFalse(((Button) Widgets.get(shell, "card.timeline")).getSelection());
        assertTrue(Widgets.get(shell, "customer.region").isVisible());
    }

    @Test
    void whatIsTypedStaysBehindTheTimeline() {
        CardEditor editor = openFirst();
        type("customer.region", "Typed");
        run(TIMELINE);
        Widgets.until("the timeline", () -> Widgets.find(shell, "timeline").isPresent());
        assertTrue(editor.isDirty());
        run(TIMELINE);
        assertEquals("Typed", ((org.eclipse.swt.custom.StyledText) Widgets.get(shell, "customer.region")).getText());
        run(IWorkbenchCommandConstants.FILE_REVERT);
    }
}
