/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.kartotek.model.Territory;
import org.kartotek.persistence.cards.EntityUnit;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Every class of the model fits its table. */
class ModelTest {
    private static final List<String> ENTITIES =
            List.of("Customer", "Contact", "Address", "ContactPoint", "Territory", "AppUser", "ChoiceEntry");

    @DatabaseTest
    void everyAttributeHasItsColumn(TestDatabase test) {
        try (OpenDatabase open = new OpenDatabase(test);
                EntityUnit unit = new EntityUnit(open.database(), open.database().catalogue());
                EntityManager manager = unit.factory().createEntityManager()) {
            for (String entity : ENTITIES) {
                manager.createQuery("select e from " + entity + " e", Object.class).getResultList();
            }
            List<Territory> territories = manager.createQuery("select t from Territory t order by t.id", Territory.class)
                    .getResultList();
            assertEquals(List.of("north", "east", "south", "west"), territories.stream().map(Territory::getKey).toList());
        }
    }
}
