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

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;
import org.kartotek.presentation.card.AddressCopy;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.PasteModel;
import org.kartotek.presentation.card.RecordModel;
import org.kartotek.presentation.card.Remark;
import org.kartotek.presentation.card.TownFinder;
import org.kartotek.presentation.work.Background;

/** What the card does for whoever fills it in. */
class QuickEntryTest {
    private final MemoryIndex index = new MemoryIndex(SmallCatalogue.get());
    private final CardModel model = new CardModel(SmallCatalogue.get(), index.session());

    private FieldModel field(String key) {
        return model.customer().field(key).orElseThrow();
    }

    private void enter(String key, String text) {
        field(key).type(text);
        field(key).leave();
    }

    @Test
    void writesANumberAsItIsDialledAndSaysSo() {
        enter("country", "Germany");
        enter("phone", "030/1234567");
        assertEquals("+49 30 1234567", field("phone").text());
        assertEquals(new Remark(Remark.Why.TIDIED, "030/1234567"), field("phone").remark().orElseThrow());
        field("phone").type("+49 30 12345671");
        assertTrue(field("phone").remark().isEmpty(), "what is typed now is not told of any more");
    }

    @Test
    void keepsWhatIsTypedAgain() {
        enter("country", "DE");
        enter("phone", "030/1234567");
        enter("phone", "030/1234567");
        assertEquals("030/1234567", field("phone").text());
        assertTrue(field("phone").remark().isEmpty());
    }

    @Test
    void writesTheNumberOnceTheCountryIsKnown() {
        enter("phone", "030/1234567");
        assertEquals("030/1234567", field("phone").text(), "nobody knows yet where that is");
        enter("country", "Germany");
        assertEquals("+49 30 1234567", field("phone").text());
    }

    @Test
    void leavesAloneWhatNobodyTyped() {
        long id = index.add(Map.of("company", Value.of("Alt"), "phone", Value.of("030/1234567"), "country", Value.of("DE")));
        model.show(index.byId(index.session(), id).orElseThrow());
        field("phone").leave();
        assertFalse(model.isDirty(), "whoever walks through a card changes nothing");
    }

    @Test
    void fillsInTheTownOfThePostcode() {
        index.add(Map.of("company", Value.of("A"), "postcode", Value.of("12209"), "city", Value.of("Berlin"), "country", Value.of("DE")));
        index.add(Map.of("company", Value.of("B"), "postcode", Value.of("12209"), "city", Value.of("Berlin"), "country", Value.of("DE")));
        index.add(Map.of("company", Value.of("C"), "postcode", Value.of("12209"), "city", Value.of("Brelin"), "country", Value.of("DE")));
        Later later = new Later();
        new TownFinder(new Background(later, later), index).follow(model);
        enter("postcode", "12209");
        later.runAll();
        assertEquals("Berlin", field("city").text());
        assertEquals(Remark.Why.FROM_OTHER_CARDS, field("city").remark().orElseThrow().why());
    }

    @Test
    void neverReplacesATown() {
        index.add(Map.of("company", Value.of("A"), "postcode", Value.of("1010"), "city", Value.of("Wien"), "country", Value.of("AT")));
        Later later = new Later();
        new TownFinder(new Background(later, later), index).follow(model);
        enter("postcode", "1010");
        enter("city", "Lausanne");
        later.runAll();
        assertEquals("Lausanne", field("city").text());
    }

    @Test
    void fillsInNoTownWhereCountriesShareThePostcode() {
        index.add(Map.of("company", Value.of("A"), "postcode", Value.of("1010"), "city", Value.of("Wien"), "country", Value.of("AT")));
        index.add(Map.of("company", Value.of("B"), "postcode", Value.of("1010"), "city", Value.of("Wien"), "country", Value.of("CH")));
        Later later = new Later();
        new TownFinder(new Background(later, later), index).follow(model);
        enter("postcode", "1010");
        later.runAll();
        assertEquals(ValueState.UNKNOWN, field("city").state());
    }

    @Test
    void showsWhatWasPastedBeforeItIsOnTheCard() {
        enter("city", "Hamburg");
        PasteModel pasted = new PasteModel(
                model,
                "Peter Franken\nFrankenversand GmbH\nBerliner Platz 43\n80805 München\nDeutschland\npeter@frankenversand.de\nHRB 123");
        assertEquals("Hamburg", field("city").text());
        assertEquals(
                List.of("company", "street", "postcode", "city", "country", "first_name", "last_name", "email", "notes"),
                pasted.lines().stream().map(PasteModel.Line::key).toList());
        PasteModel.Line city = pasted.lines().get(3);
        assertEquals("München", city.shown());
        assertEquals("Hamburg", city.present());
        assertFalse(pasted.lines().getLast().isTaken(), "what nobody understood is not put anywhere unasked");
        city.setTaken(false);
        pasted.apply();
        assertEquals("Hamburg", field("city").text());
        assertEquals("Frankenversand GmbH", field("company").text());
        assertEquals(Value.of("DE"), field("country").value());
        RecordModel contact = model.parts(Kind.CONTACT).orElseThrow().records().getFirst();
        assertEquals("Franken", contact.shown("last_name"));
        assertEquals("peter@frankenversand.de", contact.shown("email"));
    }

    @Test
    void knowsAContactAgain() {
        String text = "Peter Franken\nFrankenversand GmbH\n80805 München\npeter@frankenversand.de";
        new PasteModel(model, text).apply();
        PasteModel again = new PasteModel(model, text);
        assertFalse(again.isUnderstood(), "nothing new");
        assertTrue(again.isKnown());
        new PasteModel(model, text.replace("peter@", "p.franken@")).apply();
        assertEquals(1, model.parts(Kind.CONTACT).orElseThrow().records().size());
    }

    @Test
    void copiesTheAddressAsItStandsOnAnEnvelope() {
        assertEquals("", AddressCopy.of(model));
        enter("company", "Frankenversand");
        enter("street", "Berliner Platz 43");
        enter("postcode", "80805");
        enter("city", "München");
        enter("country", "DE");
        assertEquals("Frankenversand\nBerliner Platz 43\n80805 München\nGermany", AddressCopy.of(model));
    }
}
