/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.ChoiceList;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** The catalogue that a new card index has. */
class BuiltInCatalogueTest {
    private static final List<String> LANGUAGES = List.of("en", "da", "de", "es", "ru");

    @DatabaseTest
    void everyFieldAndChoiceHasALabelInEveryLanguage(TestDatabase database) {
        Catalogue catalogue = database.index().catalogue(database.administrator());
        for (Field field : catalogue.allFields()) {
            assertComplete(field.labels(), field.key());
        }
        for (Map.Entry<String, ChoiceList> list : catalogue.choiceLists().entrySet()) {
            if (!"user".equals(list.getKey())) {
                list.getValue().choices().forEach(choice -> assertComplete(choice.labels(), choice.key()));
            }
        }
    }

    private static void assertComplete(Labels labels, String key) {
        for (String language : LANGUAGES) {
            assertTrue(labels.byLanguage().containsKey(language), () -> key + " has no label in " + language);
            assertTrue(!labels.in(Locale.of(language)).isBlank(), () -> key + " has an empty label in " + language);
        }
    }

    @DatabaseTest
    void companyComesFirst(TestDatabase database) {
        List<Field> fields = database.index().catalogue(database.administrator()).fields(Kind.CUSTOMER);
        assertEquals("company", fields.get(0).key());
        assertEquals("number", fields.get(1).key());
    }

    @DatabaseTest
    void everyChosenFieldHasItsList(TestDatabase database) {
        Catalogue catalogue = database.index().catalogue(database.administrator());
        for (Field field : catalogue.allFields()) {
            if (field.type().chosen()) {
                assertTrue(!catalogue.choicesOf(field).choices().isEmpty(), field.key());
            }
        }
    }

    @DatabaseTest
    void territoriesAndUsersAreChoices(TestDatabase database) {
        Catalogue catalogue = database.index().catalogue(database.administrator());
        assertTrue(catalogue.choiceLists().get("territory").choice("south").isPresent());
        assertTrue(catalogue
                .choiceLists()
                .get("user")
                .choice(database.administrator().login())
                .filter(choice -> !choice.retired())
                .map(Choice::labels)
                .isPresent());
    }

    @DatabaseTest
    void theSecondRoleHasNoPhone(TestDatabase database) {
        Catalogue catalogue = database.index().catalogue(database.restricted());
        assertTrue(catalogue.find(Kind.CUSTOMER, "phone").isEmpty());
        assertTrue(catalogue.find(Kind.CUSTOMER, "mobile").isPresent());
    }
}
