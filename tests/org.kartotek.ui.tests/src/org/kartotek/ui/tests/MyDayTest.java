/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.day.DayLine;
import org.kartotek.presentation.day.MyDay;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.card.CardEditor;

/** My day shows what is due; a tick ends it, Ctrl+Z brings it back, and it can be put off. */
class MyDayTest extends WindowTest {
    private final Keyboard keyboard = new Keyboard();
    private final MyDay day = window.getService(MyDay.class);

    /** Due before everything else, what earlier runs left behind included. */
    private static LocalDate longAgo() {
        return LocalDate.EPOCH.minusDays(System.currentTimeMillis() / 60_000 % 300_000);
    }

    private long task(long card, String subject) {
        return CompletableFuture.supplyAsync(() -> {
                    long id = index().changes().newId(Kind.TASK);
                    Map<String, Value> values = Map.of(
                            "subject", Value.of(subject),
                            "due", Value.of(longAgo()),
                            "status", Value.of("open"),
                            "owner", Value.of(index().session().login()));
                    index().changes()
                            .commit(index().session(), Reason.EDIT, "", List.of(RecordEdit.createPart(Kind.TASK, id, card, values)));
                    return id;
                })
                .join();
    }

    private String status(long task) {
        return CompletableFuture.supplyAsync(() -> index().cards().record(index().session(), Kind.TASK, task))
                .join()
                .flatMap(found -> found.record().value("status").content())
                .map(Object::toString)
                .orElse("");
    }

    private boolean isFirst(String subject) {
        return day.lines().stream().findFirst().map(DayLine::subject).filter(subject::equals).isPresent();
    }

    @Test
    void aTaskIsTickedComesBackAndIsPutOff() {
        CardEditor editor = openFirst();
        long card = editor.cardId();
        String subject = "Probe " + System.nanoTime();
        long task = task(card, subject);
        run(CommandIds.MY_DAY);
        Widgets.until("the task", () -> isFirst(subject));
        assertTrue(((Link) Widgets.get(shell, "status.due")).getText().contains("Due today: "));
        Widgets.get(shell, "day").setFocus();
        Widgets.settle();
        keyboard.type(" ");
        Widgets.until("the tick", () -> status(task).equals("done") && !isFirst(subject));
        keyboard.press('z', SWT.CTRL);
        Widgets.until("the way back", () -> status(task).equals("open") && isFirst(subject));

        Widgets.get(shell, "day").setFocus();
        keyboard.press(SWT.HOME);
        run(CommandIds.PUT_OFF);
        Widgets.until("the question", () -> Widgets.get(shell, "day.notice").isVisible());
        click("day.notice.2");
        // it stays first where nothing else is due
        Widgets.until("the time", () -> day.lines().stream().anyMatch(line -> line.record() == task && line.later().isPresent()));
        assertTrue(day.due().stream().noneMatch(line -> line.record() == task));

        window.getActivePage().closeAllEditors(false);
        int row = day.lines().stream().map(DayLine::record).toList().indexOf(task);
        Widgets.get(shell, "day").setFocus();
        keyboard.press(SWT.HOME);
        for (int i = 0; i < row; i++) {
            keyboard.press(SWT.ARROW_DOWN);
        }
        keyboard.press(SWT.CR);
        Widgets.until("the card", () -> window.getActivePage().getActiveEditor() instanceof CardEditor open
                && open.cardId() == card);
        Widgets.until("the task in front", () -> Widgets.find(shell, "task.subject")
                .filter(Control::isVisible)
                .filter(control -> ((StyledText) control).getText().equals(subject))
                .isPresent());
    }
}
