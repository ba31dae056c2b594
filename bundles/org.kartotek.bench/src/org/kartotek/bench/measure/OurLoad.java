/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.measure;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kartotek.bench.cards.InventedCard;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.rights.Session;

/** Imports invented cards in one change set. */
final class OurLoad {
    private static final int PORTION = 250;
    private static final int NEWS = 10_000;

    private final ChangeSets changes;
    private final Session session;
    private final PrintStream progress;
    private final IProgressMonitor monitor;
    private long nanos;

    OurLoad(ChangeSets changes, Session session, PrintStream progress, IProgressMonitor monitor) {
        this.changes = changes;
        this.session = session;
        this.progress = progress;
        this.monitor = monitor;
    }

    /** Writes the cards. @return the time that it took, without that of inventing them, in seconds */
    double run(int cards, Supplier<InventedCard> source) {
        try (BulkChange bulk = changes.begin(session, Reason.IMPORT, "benchmark")) {
            for (int written = 0; written < cards; written += PORTION) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                List<InventedCard> portion = new ArrayList<>();
                while (portion.size() < Math.min(PORTION, cards - written)) {
                    portion.add(source.get());
                }
                write(bulk, portion);
                if ((written + PORTION) % NEWS == 0) {
                    progress.println("  " + (written + PORTION) + " cards");
                    progress.flush();
                }
            }
            long start = System.nanoTime();
            bulk.done();
            nanos += System.nanoTime() - start;
        }
        return nanos / 1e9;
    }

    private void write(BulkChange bulk, List<InventedCard> portion) {
        long start = System.nanoTime();
        List<RecordEdit> edits = new ArrayList<>();
        for (InventedCard card : portion) {
            long id = changes.newId(Kind.CUSTOMER);
            edits.add(RecordEdit.createCustomer(id, card.customer()));
            card.contact()
                    .ifPresent(values -> edits.add(
                            RecordEdit.createPart(Kind.CONTACT, changes.newId(Kind.CONTACT), id, values)));
        }
        bulk.write(edits);
        nanos += System.nanoTime() - start;
    }
}
