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

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;

class NoticeTest extends ShellTest {
    @Test
    void saysWhatHappenedAndOffersAWay() {
        List<String> done = new ArrayList<>();
        Notice notice = new Notice(shell, theme, "notice");
        show();
        Control bar = Widgets.get(shell, "notice");
        assertFalse(bar.getVisible(), "nothing to say takes no room");
        notice.show(Tone.ERROR, "The card was not saved.", new Way("Try again", () -> done.add("again")));
        assertTrue(bar.getVisible());
        assertEquals("The card was not saved.", notice.sentence());
        Button button = (Button) Widgets.all(shell).filter(Button.class::isInstance).findFirst().orElseThrow();
        button.notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("again"), done);
        notice.hide();
        assertFalse(bar.getVisible());
    }

    @Test
    void showsAmpersandsAsTheyAre() {
        Notice notice = new Notice(shell, theme, "notice");
        show();
        notice.show(Tone.INFORMATION, "Smith & Sons");
        assertEquals("Smith & Sons", notice.sentence());
        assertTrue(Widgets.all(shell).anyMatch(control -> control instanceof Label label && label.getText().equals("Smith && Sons")));
    }
}
