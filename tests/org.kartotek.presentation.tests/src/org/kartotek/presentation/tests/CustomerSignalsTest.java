/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Session;
import org.kartotek.core.signal.CustomerSignal;
import org.kartotek.core.signal.CustomerSignals;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.list.ListSize;
import org.kartotek.presentation.signal.SearchSignal;
import org.kartotek.presentation.signal.UnseenCustomer;
import org.kartotek.presentation.work.Background;

class CustomerSignalsTest {
    private static final String SAID = "This customer exists; ask Anna.";

    private final Later clock = new Later();
    private final List<String> asked = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final SearchSignal signal = new SearchSignal(unseen(Rights.ADMINISTRATOR), clock, told::add);

    private UnseenCustomer unseen(Rights rights) {
        return new UnseenCustomer(new Background(Runnable::run, Runnable::run), index(rights));
    }

    private MemoryIndex index(Rights rights) {
        Session session = new Session(1, "maria", "few", rights, Locale.ENGLISH, ZoneOffset.UTC);
        return new MemoryIndex(SmallCatalogue.get(), session) {
            @Override
            public CustomerSignals signals() {
                return (asking, named) -> {
                    asked.add(named);
                    return named.equals("12345678") ? Optional.of(new CustomerSignal("Anna")) : Optional.empty();
                };
            }
        };
    }

    private void search(String text, long rows) {
        signal.typed(text);
        signal.found(new ListSize(rows, true));
    }

    @Test
    void asksWhatHasStoodForAWhileAndFoundFew() {
        search("123", 3);
        search("12345678", 0);
        clock.runAll();
        assertEquals(List.of("12345678"), asked);
        assertEquals(List.of("", "", SAID), told);
        signal.found(new ListSize(0, true));
        clock.runAll();
        assertEquals(1, asked.size(), "the list was read again");
        search("b", 0);
        assertEquals("", told.getLast(), "it does not hold any more");
    }

    @Test
    void whoFindsManyHasFoundSomebody() {
        search("berg", 11);
        search("", 0);
        clock.runAll();
        assertEquals(List.of(), asked);
    }

    @Test
    void nothingIsAskedForWhoMayNotBeTold() {
        UnseenCustomer unseen = unseen(Rights.ADMINISTRATOR.withActions(Set.of()));
        unseen.ask("12345678", told::add);
        assertEquals(List.of(), asked);
        assertEquals(List.of(), told);
    }

    @Test
    void asksForWhatIsEnteredOnANewCard() {
        MemoryIndex index = index(Rights.ADMINISTRATOR);
        CardModel model = new CardModel(index.catalogue(index.session()), index.session());
        new UnseenCustomer(new Background(Runnable::run, Runnable::run), index).follow(model, told::add);
        enter(model, "city", "Ribe");
        enter(model, "company", "Nordlys");
        enter(model, "phone", "12345678");
        assertEquals(List.of("Nordlys", "12345678"), asked);
        assertEquals(List.of(SAID), told);
    }

    private static void enter(CardModel model, String key, String text) {
        FieldModel field = model.customer().field(key).orElseThrow();
        field.type(text);
        field.leave();
    }
}
