/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.ui.customers.CommandIds;

/** "This customer exists; ask ...", in the window of somebody who sees no card and may be told. */
class UnseenCustomerTest extends WindowTest {
    private static final String MAIL = "ikke.set@nordlys.example";

    private CardIndex whole;
    private long card;

    @BeforeEach
    void workAsSomebodyElse() {
        whole = index();
        Session all = whole.session();
        CompletableFuture.runAsync(() -> {
            card = whole.changes().newId(Kind.CUSTOMER);
            Map<String, Value> values =
                    Map.of("company", Value.of("Nordlys Usynlig"), "email", Value.of(MAIL), "owner", Value.of(all.login()));
            whole.changes().commit(all, Reason.EDIT, "", List.of(RecordEdit.createCustomer(card, values)));
        }).join();
        Session few = all.with(all.rights().withRows(RowScope.NOTHING).withActions(Set.of(Action.ASK_OWNER)));
        desk.clear();
        desk.open((CardIndex) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {CardIndex.class}, (proxy, method, arguments) ->
                method.getName().equals("session") ? few : method.invoke(whole, arguments)));
        Widgets.until("an empty list", () -> count().startsWith("0"));
    }

    @AfterEach
    void workOn() {
        type("search", "");
        window.getActivePage().closeAllEditors(false);
        desk.clear();
        CompletableFuture.runAsync(() -> whole.changes()
                        .commit(whole.session(), Reason.EDIT, "", List.of(RecordEdit.archive(Kind.CUSTOMER, card, card))))
                .join();
        desk.open(whole);
        Widgets.until("the list", () -> count().startsWith("5"));
    }

    private boolean says(String notice) {
        Control bar = Widgets.get(shell, notice);
        return bar.isVisible()
                && Widgets.all((Composite) bar)
                        .anyMatch(each -> each instanceof Label label && label.getText().startsWith("This customer exists; ask "));
    }

    @Test
    void aSearchThatFindsNobodySaysWhomToAsk() {
        type("search", MAIL);
        Widgets.until("whom to ask", () -> says("list.unseen"));
        type("search", "ikke.set");
        Widgets.until("nothing to be said", () -> !Widgets.get(shell, "list.unseen").isVisible());
    }

    @Test
    void aNewCardSaysSoToo() {
        run(CommandIds.NEW_CARD);
        Widgets.until("a blank card", this::isBlankCardShown);
        type("customer.email", MAIL);
        Widgets.get(shell, "customer.email").notifyListeners(SWT.FocusOut, new Event());
        Widgets.until("whom to ask", () -> says("card.notice"));
    }
}
