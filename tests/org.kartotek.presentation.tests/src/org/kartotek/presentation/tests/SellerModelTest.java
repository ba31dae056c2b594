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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kartotek.core.office.Seller;
import org.kartotek.core.office.SellerField;
import org.kartotek.presentation.ask.AskedField;
import org.kartotek.presentation.sales.SellerModel;
import org.kartotek.presentation.sales.SellerModel.Part;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Saying who sells. */
class SellerModelTest {
    private final List<RuntimeException> problems = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    private SellerModel open(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        SellerModel model = new SellerModel(world.background, world.index);
        model.load(problems::add);
        assertTrue(model.isShown());
        return model;
    }

    private static AskedField field(SellerModel model, String key) {
        return Stream.of(Part.values())
                .flatMap(part -> model.fields(part).stream())
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static void enter(SellerModel model, String key, String text) {
        model.type(field(model, key), text);
        model.leave(field(model, key));
    }

    private void save(SellerModel model) {
        model.save(() -> done.add("saved"), problems::add);
    }

    private static Seller stored(TestDatabase database) {
        return database.index().office().seller();
    }

    @DatabaseTest
    void everyFieldHasItsPlace(TestDatabase database) {
        SellerModel model = open(database);
        for (SellerField field : SellerField.values()) {
            assertEquals(stored(database).value(field), field(model, field.key()).text());
        }
        assertFalse(model.isDirty());
    }

    @DatabaseTest
    void whatIsMissingIsSaidAndThenSaved(TestDatabase database) {
        SellerModel model = open(database);
        assertTrue(model.isMissing(field(model, "name")));
        enter(model, "name", "Nordlicht GmbH");
        assertTrue(model.isDirty());
        assertFalse(model.isMissing(field(model, "name")));
        assertEquals(Optional.empty(), model.finding(field(model, "city")));
        assertEquals(Optional.of(field(model, "city")), model.check());
        assertTrue(model.finding(field(model, "city")).isPresent());
        assertTrue(model.finding(field(model, "vat_id")).isPresent());
        enter(model, "city", "Kiel");
        enter(model, "vat_id", "DE123456789");
        assertFalse(model.isMissing(field(model, "tax_number")), "one of the two numbers is enough");
        enter(model, "iban", "de02120300000000202051");
        assertEquals("DE02 1203 0000 0000 2020 51", field(model, "iban").text());
        enter(model, "country", "denmark");
        assertEquals(Optional.empty(), model.check());
        save(model);
        assertEquals(List.of("saved"), done);
        assertFalse(model.isDirty());
        assertEquals("DK", stored(database).value(SellerField.COUNTRY));
        assertEquals(List.of(), stored(database).missing());
        assertEquals(List.of(), problems);
    }

    @DatabaseTest
    void whatIsWrongIsCalledByItsLabel(TestDatabase database) {
        SellerModel model = open(database);
        enter(model, "payment_days", "soon");
        String finding = model.finding(field(model, "payment_days")).orElseThrow();
        assertTrue(finding.startsWith(field(model, "payment_days").label()), finding);
        enter(model, "tax_rate", "much");
        assertTrue(model.finding(field(model, "tax_rate")).isPresent());
        model.revert();
        assertFalse(model.isDirty());
        assertEquals(Optional.empty(), model.finding(field(model, "tax_rate")));
    }

    @DatabaseTest
    void whatOthersSaidMeanwhileStays(TestDatabase database) {
        SellerModel here = open(database);
        SellerModel there = open(database);
        for (SellerModel each : List.of(here, there)) {
            enter(each, "name", "Nordlicht GmbH");
            enter(each, "city", "Kiel");
            enter(each, "tax_number", "1/2/3");
        }
        enter(there, "bank", "Förde Bank");
        save(there);
        enter(here, "phone", "+49 431 1");
        save(here);
        assertEquals("Förde Bank", stored(database).value(SellerField.BANK));
        assertEquals("+49 431 1", stored(database).value(SellerField.PHONE));
        assertEquals("Förde Bank", field(here, "bank").text());
    }

    @DatabaseTest
    void theFirstNumberIsSaid(TestDatabase database) {
        SellerModel model = open(database);
        enter(model, "next_invoice", "none");
        assertTrue(model.finding(field(model, "next_invoice")).isPresent());
        enter(model, "next_invoice", "1042");
        assertTrue(model.isDirty());
        save(model);
        assertEquals(List.of(), problems);
        assertEquals("", field(model, "next_invoice").text());
        assertFalse(model.isDirty());
    }
}
