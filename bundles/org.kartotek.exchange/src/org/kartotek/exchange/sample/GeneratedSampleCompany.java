/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.sample;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.importing.SampleCompany;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Session;
import org.osgi.service.component.annotations.Component;

/** Writes the generated customers. */
@Component
public final class GeneratedSampleCompany implements SampleCompany {
    private static final int CHUNK = 50;

    @Override
    public void write(CardIndex index, Session session, IProgressMonitor monitor) {
        String first = String.valueOf(SampleGenerator.FIRST_NUMBER);
        if (index.cards().byNumber(session, first).isPresent()) {
            throw new KartotekException(Messages.NUMBER_TAKEN.with(first));
        }
        List<SampleCard> cards = new SampleGenerator(owners(index.catalogue(session))).cards();
        SubMonitor progress = SubMonitor.convert(monitor, cards.size() / CHUNK + 1);
        try (BulkChange change = index.changes().begin(session, Reason.SAMPLE, "")) {
            for (int start = 0; start < cards.size(); start += CHUNK) {
                change.write(edits(index.changes(), cards.subList(start, Math.min(start + CHUNK, cards.size()))));
                progress.checkCanceled();
                progress.worked(1);
            }
            change.done();
        }
    }

    private static List<String> owners(Catalogue catalogue) {
        return catalogue.find(Kind.CUSTOMER, "owner").stream()
                .flatMap(owner -> catalogue.choicesOf(owner).choices().stream())
                .filter(choice -> !choice.retired())
                .map(Choice::key)
                .sorted()
                .toList();
    }

    private static List<RecordEdit> edits(ChangeSets changes, List<SampleCard> cards) {
        List<RecordEdit> edits = new ArrayList<>();
        for (SampleCard card : cards) {
            long id = changes.newId(Kind.CUSTOMER);
            edits.add(RecordEdit.createCustomer(id, card.customer().values()));
            for (SampleRecord part : card.parts()) {
                edits.add(RecordEdit.createPart(part.kind(), changes.newId(part.kind()), id, part.values()));
            }
        }
        return edits;
    }
}
