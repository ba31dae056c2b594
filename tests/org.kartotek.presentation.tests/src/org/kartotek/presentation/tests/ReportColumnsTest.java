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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.value.FieldType;
import org.kartotek.presentation.report.ReportColumns;

class ReportColumnsTest {
    private static final List<String> OWN = List.of("name", "city");

    private final Catalogue catalogue = new Catalogue(
            1,
            List.of(
                    field(1, "city", FieldTrait.REPORTABLE),
                    field(2, "name", FieldTrait.REPORTABLE),
                    field(3, "secret"),
                    field(4, "pet", FieldTrait.REPORTABLE),
                    field(5, "old", FieldTrait.REPORTABLE, FieldTrait.HIDDEN),
                    field(6, "phone", FieldTrait.REPORTABLE)),
            Map.of());

    private static Field field(int id, String key, FieldTrait... traits) {
        return new Field(
                id, Kind.CUSTOMER, key, FieldType.TEXT, Labels.same(key), "identity", id, null, Set.of(traits), 0, Set.of());
    }

    private ReportColumns columns(List<String> listed, List<String> kept) {
        return new ReportColumns(catalogue, OWN, listed, kept);
    }

    private static List<String> offered(ReportColumns columns) {
        return columns.offered().stream().map(Field::key).toList();
    }

    @Test
    void offersItsOwnThoseOfTheListAndTheRest() {
        assertEquals(List.of("name", "city", "phone", "pet"), offered(columns(List.of("phone", "secret"), List.of())));
    }

    @Test
    void asksForNothingWhileItIsAsUsual() {
        ReportColumns columns = columns(List.of(), List.of());
        assertEquals(List.of(), columns.wanted());
        assertFalse(columns.hasList());
    }

    @Test
    void hasWhatWasChosenInTheOrderOfTheOffer() {
        ReportColumns columns = columns(List.of(), List.of());
        columns.choose(columns.offered().get(3), true);
        columns.choose(columns.offered().get(0), false);
        assertEquals(List.of("city", "phone"), columns.wanted());
        columns.asReported();
        assertEquals(List.of(), columns.wanted());
    }

    @Test
    void isLikeTheList() {
        ReportColumns columns = columns(List.of("phone", "name", "pet", "secret"), List.of());
        assertTrue(columns.hasList());
        columns.asListed();
        assertEquals(Set.of("phone", "name", "pet"), Set.copyOf(columns.wanted()));
    }

    @Test
    void keepsOneColumn() {
        ReportColumns columns = columns(List.of(), List.of("pet"));
        assertEquals(List.of("pet"), columns.wanted());
        Field pet = columns.offered().stream().filter(columns::isChosen).findFirst().orElseThrow();
        columns.choose(pet, false);
        assertTrue(columns.isChosen(pet));
    }

    @Test
    void forgetsWhatIsNoLongerThere() {
        assertEquals(List.of(), columns(List.of(), List.of("gone", "secret")).wanted());
    }
}
