/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.sample;

import java.util.List;
import java.util.Random;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.Reason;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.importing.SampleCompany;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Session;
import org.osgi.service.component.annotations.Component;

/** Writes the generated customers, and what the house has had to do with them. */
@Component
public final class GeneratedSampleCompany implements SampleCompany {
    /** Cards that are written in one transaction with what hangs on them. */
    private static final int CHUNK = 35;
    /** Apart from that of the cards: these are always the same, whatever is invented about them. */
    private static final long SEED = 1850;

    @Override
    public void write(CardIndex index, Session session, IProgressMonitor monitor) {
        String first = String.valueOf(SampleGenerator.FIRST_NUMBER);
        if (index.cards().byNumber(session, first).isPresent()) {
            throw new KartotekException(Messages.NUMBER_TAKEN.with(first));
        }
        SampleDesk desk = new SampleDesk(index, session, new Random(SEED));
        SampleGenerator generator = new SampleGenerator(desk.owners());
        SampleGoods goods = new SampleGoods(desk, generator.countries());
        SampleDealings dealings = new SampleDealings(desk, goods);
        List<SampleCard> cards = generator.cards();
        SubMonitor progress = SubMonitor.convert(monitor, cards.size() / CHUNK + 1);
        try (BulkChange change = index.changes().begin(session, Reason.SAMPLE, "")) {
            change.write(goods.edits());
            for (int start = 0; start < cards.size(); start += CHUNK) {
                List<SampleCard> chunk = cards.subList(start, Math.min(start + CHUNK, cards.size()));
                change.write(chunk.stream().flatMap(card -> dealings.of(card).stream()).toList());
                progress.checkCanceled();
                progress.worked(1);
            }
            change.done();
        }
    }
}
