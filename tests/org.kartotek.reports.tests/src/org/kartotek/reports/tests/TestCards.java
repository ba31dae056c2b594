/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.tests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.TestDatabase;

/** A hundred customers whose names are hard to print, half of them in the territory south. */
final class TestCards {
    static final String SOUTHERN_CITY = "Cádiz";
    static final String NORTHERN_CITY = "Ålborg";

    private static final List<String> ODD_NAMES = List.of(
            "Общество с ограниченной ответственностью «Северо-Западная торговая компания»",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            "<script>alert(\"Ñandú\")</script> & Søn",
            "=HYPERLINK(\"http://example.org\")",
            "+1 Taxi",
            "@SUM(A1:A9)",
            "Łódź; \"Książka\", 'Ærø' \\ %s {0}");
    private static final List<String> WORDS = List.of("Берёзка", "Mañana", "Blåbær", "Übermut", "Żabka", "Brød", "Señor", "Größe");

    private TestCards() {}

    /** The company names, in no order. */
    static List<String> names() {
        Stream<String> others = IntStream.range(0, 100 - ODD_NAMES.size())
                .mapToObj(i -> WORDS.get(i % WORDS.size()) + " " + WORDS.get(i * 5 % WORDS.size()) + " " + (i + 1));
        return Stream.concat(ODD_NAMES.stream(), others).toList();
    }

    static void fill(TestDatabase database) {
        ChangeSets changes = database.index().changes();
        List<String> names = names();
        List<RecordEdit> edits = IntStream.range(0, names.size())
                .mapToObj(i -> RecordEdit.createCustomer(changes.newId(Kind.CUSTOMER), card(names.get(i), i)))
                .toList();
        changes.commit(database.administrator(), Reason.SAMPLE, "", edits);
    }

    private static Map<String, Value> card(String company, int i) {
        boolean south = i % 2 == 0;
        Map<String, Value> values = new HashMap<>();
        values.put("company", Value.of(company));
        values.put("city", Value.of(south ? SOUTHERN_CITY : NORTHERN_CITY));
        values.put("country", Value.of(south ? "ES" : "DK"));
        values.put("territory", Value.of(south ? "south" : "north"));
        values.put("phone", Value.of(phone(i)));
        values.put("email", i % 3 == 0 ? Value.ABSENT : Value.of("info" + i + "@example.org"));
        return values;
    }

    static String phone(int i) {
        return "+45 70 10 " + (20 + i / 10) + " " + (10 + i);
    }
}
