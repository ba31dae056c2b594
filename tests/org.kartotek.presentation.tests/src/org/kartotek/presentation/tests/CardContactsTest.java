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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.contactlog.ContactLog;
import org.kartotek.core.contactlog.Direction;
import org.kartotek.core.contactlog.NewActivity;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.contactlog.CardContacts;
import org.kartotek.presentation.work.Background;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** The last contact as the card shows it. */
class CardContactsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-11T12:00:00Z"));

    private final List<RuntimeException> failures = new ArrayList<>();
    private int changes;

    private CardContacts contacts(CardIndex index, long card) {
        ContactLog log = new ContactLog(index, index.session(), CLOCK);
        CardContacts contacts = new CardContacts(new Background(Runnable::run, Runnable::run), index, log, card);
        contacts.onChange(() -> changes++);
        return contacts;
    }

    private static long card(CardIndex index) {
        long id = index.changes().newId(Kind.CUSTOMER);
        index.changes()
                .commit(index.session(), Reason.EDIT, "", List.of(RecordEdit.createCustomer(id, Map.of("company", Value.of("Nord")))));
        return id;
    }

    private static NewActivity call(String type, LocalDate day) {
        return new NewActivity(
                type,
                Optional.of(Direction.OUT),
                OptionalLong.empty(),
                day,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                "Hello");
    }

    @DatabaseTest
    void whatIsLoggedHereIsKnownAfterwards(TestDatabase database) {
        CardContacts contacts = contacts(database.index(), card(database.index()));
        assertEquals("", contacts.last());
        contacts.load(failures::add);
        assertEquals("No contact yet", contacts.last());
        assertEquals(Optional.empty(), contacts.warning());
        contacts.log(call("call", LocalDate.of(2026, 3, 8)), () -> contacts.load(failures::add), failures::add);
        assertEquals("Last contact: you, call out, 3 days ago", contacts.last());
        assertTrue(contacts.warning().orElseThrow().contains("you, call out, 3 days ago"));
        assertEquals(2, changes);
        assertEquals(List.of(), failures);
    }

    /** The colleague sits at another computer: this program hears of it when it asks. */
    @DatabaseTest
    void whatAColleagueLogsElsewhereIsFound(TestDatabase database) {
        if (database.isEmbedded()) {
            return;
        }
        long card = card(database.index());
        CardContacts contacts = contacts(database.index(), card);
        contacts.load(failures::add);
        try (CardIndex elsewhere = database.openAt(database.location())) {
            contacts(elsewhere, card).log(call("mail", LocalDate.of(2026, 3, 10)), () -> {}, failures::add);
        }
        contacts.load(failures::add);
        assertEquals("Last contact: you, e-mail sent, yesterday", contacts.last());
        assertEquals(List.of(), failures);
    }

    @DatabaseTest
    void whatCannotBeWrittenIsSaid(TestDatabase database) {
        CardContacts contacts = contacts(database.index(), card(database.index()));
        contacts.log(call("fax", LocalDate.of(2026, 3, 8)), () -> failures.add(new IllegalStateException()), failures::add);
        assertEquals(1, failures.size());
        assertTrue(failures.getFirst().getMessage().contains("Type"), failures.getFirst().getMessage());
    }
}
