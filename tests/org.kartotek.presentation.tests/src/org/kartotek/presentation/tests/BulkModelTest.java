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
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.bulk.BulkReport;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.query.CardQuery;
import org.kartotek.presentation.bulk.BulkModel;
import org.kartotek.presentation.bulk.BulkModel.What;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** A change of many cards while somebody makes up his mind. */
class BulkModelTest {
    private final Later later = new Later();

    private BulkModel model(RecordWorld world, Long... chosen) {
        return new BulkModel(world.index, CardQuery.customers(), List.of(chosen), world.background, later);
    }

    @DatabaseTest
    void whatIsTypedIsTriedOutAMomentLater(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long nord = world.card("Nord", "1");
        world.card("Syd", "2");
        BulkModel model = model(world, nord);
        assertEquals(1, model.chosen());
        assertFalse(model.fields().stream().map(FieldModel::key).anyMatch(List.of("name", "number")::contains));
        model.choose("city");
        assertTrue(model.edit().isEmpty());
        model.field().orElseThrow().type("Ribe");
        assertTrue(model.report().isEmpty());
        later.runAll();
        assertEquals(1, model.report().orElseThrow().changed());
        assertTrue(model.isReady());
        model.setAll(true);
        assertFalse(model.isReady());
        later.runAll();
        assertEquals(2, model.report().orElseThrow().changed());
        model.field().orElseThrow().leave();
        assertTrue(model.isReady());
        assertEquals(0, later.waiting());
        BulkReport written = model.write(model.edit().orElseThrow(), new NullProgressMonitor());
        assertEquals(2, written.changed());
        model.tryOut();
        later.runAll();
        assertFalse(model.isReady());
        assertEquals(2, model.report().orElseThrow().unchanged());
        assertEquals("Ribe", database.index().cards().record(database.index().session(), Kind.CUSTOMER, nord).orElseThrow()
                .record().value("city").content().orElseThrow());
    }

    @DatabaseTest
    void noValueIsNeededWhereThereIsNone(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        world.card("Nord", "1");
        BulkModel model = model(world);
        assertTrue(model.isAll());
        model.choose("Fax");
        assertEquals(List.of(What.SET, What.ABSENT, What.UNKNOWN), model.offers());
        model.setWhat(What.ABSENT);
        assertFalse(model.needsValue());
        later.runAll();
        assertEquals(1, model.report().orElseThrow().changed());
        model.setWhat(What.UNKNOWN);
        later.runAll();
        assertEquals(1, model.report().orElseThrow().unchanged());
        assertFalse(model.isReady());
        model.choose("");
        assertTrue(model.edit().isEmpty());
    }
}
