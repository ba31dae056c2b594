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

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.value.Value;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.customers.card.OpenCard;

/** A card goes out of use by keyboard, in each of the ways that are offered, and comes back. */
class ArchiveCardTest extends WindowTest {
    private final Keyboard keys = new Keyboard();
    private final String mark = "probe" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private long card;
    private long task;

    @BeforeEach
    void aCardWithATask() {
        shell.forceActive();
        run(CommandIds.LIST);
        card = create(mark);
        task = aside(() -> index().changes().newId(Kind.TASK));
        write(RecordEdit.createPart(Kind.TASK, task, card, Map.of("subject", Value.of("Call"))));
        new OpenCard(window.getActivePage()).byId(card);
        Widgets.until("the card", () -> window.getActivePage().getActiveEditor() instanceof CardEditor open
                && open.cardId() == card
                && open.model().isPresent());
        keys.hold(SWT.CTRL, SWT.SHIFT, SWT.DEL);
        Widgets.until("the question", () -> isShown("card.notice.4"));
    }

    @AfterEach
    void away() {
        window.getActivePage().closeAllEditors(false);
        if (isThere(card)) {
            write(RecordEdit.archive(Kind.CUSTOMER, card, card));
        }
        Widgets.settle();
    }

    private static <T> T aside(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question).join();
    }

    private void write(RecordEdit edit) {
        aside(() -> index().changes().commit(index().session(), Reason.EDIT, "", List.of(edit)));
    }

    private long create(String company) {
        long id = aside(() -> index().changes().newId(Kind.CUSTOMER));
        write(RecordEdit.createCustomer(id, Map.of("company", Value.of(company))));
        return id;
    }

    private boolean isShown(String testId) {
        return Widgets.find(shell, testId).filter(Control::isVisible).isPresent();
    }

    private boolean isThere(long id) {
        return aside(() -> index().cards().byId(index().session(), id)).isPresent();
    }

    private Optional<RecordOnCard> task() {
        return aside(() -> index().cards().record(index().session(), Kind.TASK, task));
    }

    private long tasks(long id) {
        CardQuery query = new CardQuery(Kind.TASK, List.of(), Criterion.onCard(id), List.of(), OptionalInt.empty());
        return aside(() -> index().queries().page(index().session(), query, PageRequest.first(9), new NullProgressMonitor()))
                .rows()
                .size();
    }

    private void choose(int way) {
        click("card.notice." + way);
        Widgets.until("the card is gone", () -> !isThere(card) && window.getActivePage().getActiveEditor() == null);
        Widgets.until("news of it", () -> isShown("list.notice.1"));
    }

    private void takeBack() {
        click("list.notice.1");
        Widgets.until("the card is back", () -> isThere(card) && task().isPresent());
        assertEquals(1, tasks(card));
        assertEquals(List.of(), aside(() -> index().verify(index().session(), new NullProgressMonitor()).problems()));
    }

    private Shell popup() {
        Widgets.until("the question for the other card", () -> popups().findFirst().isPresent());
        return popups().findFirst().orElseThrow();
    }

    private Stream<Shell> popups() {
        return Arrays.stream(shell.getShells()).filter(each -> "pick".equals(each.getData(TestIds.KEY)));
    }

    @Test
    void whatIsKeptGoesOutOfSightAndComesBack() {
        choose(1);
        takeBack();
    }

    @Test
    void whatHangsOnItIsArchivedToo() {
        choose(2);
        assertTrue(task().isEmpty());
        takeBack();
    }

    @Test
    void whatHangsOnItMovesToAnotherCard() {
        String name = "other" + mark;
        long other = create(name);
        click("card.notice.3");
        Shell popup = popup();
        Table rows = (Table) Widgets.get(popup, "pick.rows");
        ((StyledText) Widgets.get(popup, "pick.text")).setText(name);
        Widgets.until("the other card", () -> rows.getItemCount() == 1 && rows.getItem(0).getText().contains(name));
        keys.press(SWT.CR);
        Widgets.until("the card is gone", () -> !isThere(card) && tasks(other) == 1);
        Widgets.until("news of it", () -> isShown("list.notice.1"));
        takeBack();
        assertEquals(0, tasks(other));
        write(RecordEdit.archive(Kind.CUSTOMER, other, other));
    }

    @Test
    void nothingHappensToWhoThinksBetterOfIt() {
        click("card.notice.4");
        Widgets.until("the question is gone", () -> !isShown("card.notice.4"));
        assertTrue(isThere(card));
    }
}
