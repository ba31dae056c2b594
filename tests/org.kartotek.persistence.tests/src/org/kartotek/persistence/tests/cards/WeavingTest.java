/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.cards;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.eclipse.persistence.internal.weaving.PersistenceWeavedLazy;
import org.kartotek.model.Contact;
import org.kartotek.model.Customer;
import org.kartotek.persistence.cards.EntityUnit;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;
import org.osgi.framework.FrameworkUtil;

/** Inside OSGi the entities are woven when they are loaded. */
class WeavingTest {

    @DatabaseTest
    void entitiesAreWoven(TestDatabase test) {
        assumeTrue(FrameworkUtil.getBundle(WeavingTest.class) != null, "only OSGi weaves");
        try (OpenDatabase open = new OpenDatabase(test);
                EntityUnit unit = new EntityUnit(open.database(), open.database().catalogue())) {
            assertTrue(unit.factory().isOpen());
            assertTrue(PersistenceWeaved.class.isAssignableFrom(Customer.class));
            assertTrue(PersistenceWeavedLazy.class.isAssignableFrom(Contact.class), "lazy reference to the customer");
        }
    }
}
