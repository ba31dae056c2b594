/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.InvalidCardException;
import org.kartotek.core.change.InvalidCardException.Finding;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.change.plan.RecordKey;
import org.kartotek.testsupport.FixedSessions;

/** The rules of cards and what is said where one is broken. */
class RulesTest {
    private final PlannedCards cards = new PlannedCards();
    private final Session anna = FixedSessions.administrator();

    private static RecordEdit create(Object... pairs) {
        return RecordEdit.createCustomer(1, CardWriting.values(pairs));
    }

    private static RecordEdit update(long id, Object... pairs) {
        return CardWriting.update(Kind.CUSTOMER, id, id, pairs);
    }

    private List<Finding> findings(Reason reason, RecordEdit... edits) {
        return assertThrows(InvalidCardException.class, () -> cards.plan(anna, reason, edits)).findings();
    }

    private void assertFinding(String field, String start, Object content) {
        List<Finding> findings = findings(Reason.EDIT, create("company", "Nord", field, content));
        assertEquals(1, findings.size());
        assertEquals(field, findings.getFirst().field());
        assertTrue(said(findings).startsWith(start), said(findings));
    }

    private static String said(List<Finding> findings) {
        return findings.getFirst().sentence().in(Locale.ENGLISH);
    }

    @Test
    void valuesHaveTheFormOfTheirType() {
        assertFinding("city", "City has 41 characters; it can have 40.", "x".repeat(41));
        assertFinding("city", "City is empty.", "  ");
        assertFinding("city", "City holds a character that cannot be stored.", "a\0b");
        assertFinding("city", "City holds a character that cannot be stored.", "a\ud83d");
        assertFinding("city", "City must be a text.", 5);
        assertFinding("weight", "Weight must be a number.", "5");
        assertFinding("weight", "Weight is too large.", new BigDecimal("123456789012345678901"));
        assertFinding("born", "Born must be a date between", LocalDate.of(-5, 1, 1));
        assertFinding("born", "Born must be a date.", "2020-01-01");
        assertFinding("member", "Member must be yes or no.", "yes");
        assertFinding("credit", "Credit must be an amount", BigDecimal.ONE);
        assertFinding("credit", "Credit needs the currency of a country", new Money(1, Currency.getInstance("XAU")));
        assertFinding("country", "Country: there is no country \"ZZ\".", "ZZ");
        assertFinding("phone", "Phone has 61 characters", "1".repeat(61));
        assertFinding("territory", "Territory must be a choice.", 4);
    }

    @Test
    void choicesExistAndAreOffered() throws Exception {
        assertFinding("status", "Status has no choice \"activ\". Did you mean \"active\"?", "activ");
        assertFinding("status", "Status: the choice \"FORMER\" is no longer offered.", "former");
        assertFinding("sizes", "Sizes has no choice \"huge\".", new TreeSet<>(Set.of("active", "huge")));
        assertFinding("sizes", "Sizes is empty.", new TreeSet<>());
        cards.card(5, "company", "Syd", "status", "former");
        assertFalse(cards.plan(anna, Reason.EDIT, update(5, "status", "former", "city", "Ribe")).isEmpty());
        cards.card(6, "company", "Syd", "status", "active");
        assertFalse(cards.plan(anna, Reason.UNDO, update(6, "status", "former")).isEmpty());
    }

    @Test
    void aCardHasACompanyOrALastName() throws Exception {
        assertEquals("company", findings(Reason.EDIT, create("city", "Ribe")).getFirst().field());
        assertEquals("company", findings(Reason.EDIT, create("first_name", "Eva", "company", Value.ABSENT)).getFirst().field());
        assertFalse(cards.plan(anna, Reason.EDIT, create("last_name", "Holm")).isEmpty());
        cards.card(5, "company", "Syd");
        assertEquals("company", findings(Reason.IMPORT, update(5, "company", null)).getFirst().field());
        assertFalse(cards.plan(anna, Reason.IMPORT, update(5, "company", null, "last_name", "Holm")).isEmpty());
    }

    @Test
    void aPartHasAtLeastOneValue() {
        cards.card(5, "company", "Syd");
        RecordEdit empty = RecordEdit.createPart(Kind.CONTACT, 1, 5, Map.of("last_name", Value.UNKNOWN));
        assertEquals("last_name", findings(Reason.EDIT, empty).getFirst().field());
    }

    @Test
    void requiredFieldsAreFilledIn() throws Exception {
        cards.add(Kind.CUSTOMER, "size", FieldType.NUMBER, 0, null, Set.of(), FieldTrait.REQUIRED);
        cards.card(5, "company", "Syd");
        cards.card(6, "company", "Syd", "size", BigDecimal.ONE);
        assertEquals("Size must be filled in.", said(findings(Reason.IMPORT, create("company", "Nord"))));
        assertEquals("size", findings(Reason.EDIT, update(5, "city", "Ribe")).getFirst().field());
        assertEquals("size", findings(Reason.IMPORT, update(6, "size", Value.ABSENT)).getFirst().field());
        assertFalse(cards.plan(anna, Reason.IMPORT, update(5, "city", "Ribe")).isEmpty());
        assertFalse(cards.plan(anna, Reason.EDIT, update(6, "city", "Ribe")).isEmpty());
        assertFalse(cards.plan(anna, Reason.EDIT, RecordEdit.archive(Kind.CUSTOMER, 5, 5)).isEmpty());
    }

    @Test
    void aFindingNamesItsRecord() {
        cards.card(5, "company", "Syd");
        List<Finding> findings = findings(
                Reason.EDIT,
                RecordEdit.createPart(Kind.CONTACT, 7, 5, CardWriting.values("last_name", "Holm")),
                RecordEdit.createPart(Kind.CONTACT, 8, 5, CardWriting.values("last_name", "  ")));
        assertEquals(1, findings.size());
        assertEquals(Kind.CONTACT, findings.getFirst().kind());
        assertEquals(8, findings.getFirst().id());
        assertEquals("last_name", findings.getFirst().field());
    }

    @Test
    void numbersAreUniqueAmongCardsInUse() throws Exception {
        cards.card(5, "company", "Syd", "number", "k-1");
        cards.store(RecordKey.card(6), 6, 1, true, 1, "company", "Old", "number", "K-2");
        List<Finding> taken = findings(Reason.EDIT, create("company", "Nord", "number", "K-1"));
        assertEquals(1, taken.size());
        assertEquals("number", taken.getFirst().field());
        assertEquals("The number \"K-1\" belongs to another card already. Choose another one.", said(taken));
        assertFalse(cards.plan(anna, Reason.EDIT, create("company", "Nord", "number", "K-2")).isEmpty());
        RecordEdit other = RecordEdit.createCustomer(2, CardWriting.values("company", "Vest", "number", "k-9"));
        assertEquals(1, findings(Reason.IMPORT, create("company", "Nord", "number", "K-9"), other).size());
        assertEquals(1, findings(Reason.EDIT, CardWriting.restore(Kind.CUSTOMER, 6, 6), create("company", "N", "number", "k-2")).size());
    }

    @Test
    void aNumberMayBeTakenOverInTheSameChange() throws Exception {
        cards.card(5, "company", "Syd", "number", "1");
        cards.card(6, "company", "Nord", "number", "2");
        assertEquals(
                Set.of(5L, 6L),
                cards.plan(anna, Reason.EDIT, update(5, "number", "2"), update(6, "number", "1")).freedNumbers());
        assertEquals(
                Set.of(5L),
                cards.plan(anna, Reason.EDIT, RecordEdit.archive(Kind.CUSTOMER, 5, 5), update(6, "number", "1")).freedNumbers());
        assertEquals(Set.of(), cards.plan(anna, Reason.EDIT, update(5, "number", "3")).freedNumbers());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertEquals(3, findings(Reason.EDIT, create("city", "x".repeat(50), "status", "none")).size());
    }
}
