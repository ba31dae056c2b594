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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.reach.Wanted;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.call.Found;
import org.kartotek.presentation.call.WhoIsIt;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Who rings, on real databases. */
class WhoIsItTest {
    private TestDatabase database;

    private long card(Map<String, Value> values) {
        ChangeSets changes = database.index().changes();
        long id = changes.newId(Kind.CUSTOMER);
        changes.commit(database.administrator(), Reason.EDIT, "", List.of(RecordEdit.createCustomer(id, values)));
        return id;
    }

    private void part(Kind kind, long card, Map<String, Value> values) {
        ChangeSets changes = database.index().changes();
        RecordEdit edit = RecordEdit.createPart(kind, changes.newId(kind), card, values);
        changes.commit(database.administrator(), Reason.EDIT, "", List.of(edit));
    }

    private long customer(String company, String country, String field, String text) {
        return card(Map.of("company", Value.of(company), "country", Value.of(country), field, Value.of(text)));
    }

    private Found find(String text) {
        return find(text, database.administrator());
    }

    private Found find(String text, Session session) {
        return new WhoIsIt(database.index(), session, new NullProgressMonitor()).find(Wanted.of(text));
    }

    @DatabaseTest
    void findsTheOneWithTheNumberHoweverItIsWritten(TestDatabase opened) {
        database = opened;
        long national = customer("Frankenversand", "DE", "phone", "089 / 87 73 10");
        long international = customer("Alfa", "DK", "phone", "+45 33 12 34 56");
        long russian = customer("Берёзка", "RU", "phone", "84951234567");
        customer("Neighbour", "DE", "phone", "089 / 87 73 11");
        assertEquals(new Found.One(national), find("tel:+4989877310"));
        assertEquals(new Found.One(national), find("0049 89 877310"));
        assertEquals(new Found.One(international), find("tel:33123456"));
        assertEquals(new Found.One(international), find("tel:004533123456"));
        assertEquals(new Found.One(russian), find("tel:+7-495-123-45-67"));
    }

    @DatabaseTest
    void looksAtContactsAndFurtherNumbersToo(TestDatabase opened) {
        database = opened;
        long card = card(Map.of("company", Value.of("Alfa"), "country", Value.of("DK")));
        part(Kind.CONTACT, card, Map.of("last_name", Value.of("Hansen"), "mobile", Value.of("20 30 40 50"), "email", Value.of("h@alfa.dk")));
        part(Kind.CONTACT_POINT, card, Map.of("channel", Value.of("phone"), "value", Value.of("+45 70 10 20 30")));
        assertEquals(new Found.One(card), find("tel:+4520304050"));
        assertEquals(new Found.One(card), find("tel:70102030"));
        assertEquals(new Found.One(card), find("mailto:H@alfa.dk?subject=x"));
    }

    @DatabaseTest
    void listsSeveral(TestDatabase opened) {
        database = opened;
        customer("Alfa", "DK", "phone", "33 12 34 56");
        customer("Beta", "DK", "mobile", "+45 33123456");
        Found.Several several = assertInstanceOf(Found.Several.class, find("tel:+4533123456"));
        assertEquals("+4533123456", several.search());
    }

    @DatabaseTest
    void offersANewCardForANumberThatNobodyHas(TestDatabase opened) {
        database = opened;
        customer("Alfa", "DK", "phone", "33 12 34 56");
        assertEquals(new Found.Nobody("+45 33 12 34 57", Map.of("phone", "+45 33 12 34 57"), Optional.empty()), find("tel:+4533123457"));
        assertEquals(new Found.Nobody("+49 1511 2345678", Map.of("mobile", "+49 1511 2345678"), Optional.empty()), find("tel:+4915112345678"));
        assertEquals(new Found.Nobody("who@example.com", Map.of("email", "who@example.com"), Optional.empty()), find("mailto:who@example.com"));
    }

    @DatabaseTest
    void findsACardByItsNumberAndOthersByASearch(TestDatabase opened) {
        database = opened;
        long card = customer("Alfa", "DK", "number", "10042");
        assertEquals(new Found.One(card), find("10042"));
        assertEquals(new Found.One(card), find("#" + card));
        assertEquals(new Found.One(card), find("alf"));
        assertEquals(new Found.Several("nobody at all"), find("nobody at all"));
        assertEquals(new Found.Window(), find(""));
    }

    @DatabaseTest
    void showsNobodyWhomTheSessionDoesNotSee(TestDatabase opened) {
        database = opened;
        customer("Hidden number", "DK", "phone", "33 12 34 56");
        card(Map.of("company", Value.of("North"), "territory", Value.of("north"), "mobile", Value.of("20 30 40 50")));
        card(Map.of("company", Value.of("South"), "territory", Value.of("south"), "phone", Value.of("20 30 40 60")));
        long seen = card(Map.of("company", Value.of("South"), "territory", Value.of("south"), "mobile", Value.of("20 30 40 70")));
        assertInstanceOf(Found.Nobody.class, find("tel:+4533123456", database.restricted()));
        assertInstanceOf(Found.Nobody.class, find("tel:+4520304050", database.restricted()), "another territory");
        Found hidden = find("tel:+4520304060", database.restricted());
        assertEquals(Map.of("mobile", "+45 20 30 40 60"), assertInstanceOf(Found.Nobody.class, hidden).entries(), "a hidden field");
        assertEquals(new Found.One(seen), find("tel:+4520304070", database.restricted()));
    }
}
