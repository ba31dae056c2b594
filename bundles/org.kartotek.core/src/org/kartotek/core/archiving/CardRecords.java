/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.archiving;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.InvalidCardException;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.invoice.RecordReading;
import org.kartotek.core.query.Operand;
import org.kartotek.core.rights.Session;

/** What hangs on one card, without its parts, as it was read; and which of it stays in use, since an invoice is about it. */
final class CardRecords {
    /** Purchases that are asked about at a time. */
    private static final int CHUNK = 50;

    private final List<CardRecord> all = new ArrayList<>();
    private final Set<Long> invoiced;

    CardRecords(CardIndex index, Session session, long card, IProgressMonitor monitor) {
        RecordReading reading = new RecordReading(index, session, monitor);
        kinds(index.catalogue(session))
                .filter(kind -> !kind.isIssued())
                .forEach(kind -> all.addAll(reading.all(kind, "card = " + Operand.ID + card)));
        invoiced = staying(index.changes(), session, card);
    }

    /** The writer knows which purchases those are, whether or not the session sees invoices. */
    private Set<Long> staying(ChangeSets changes, Session session, long card) {
        List<RecordEdit> gone = all.stream()
                .filter(record -> record.kind() == Kind.PURCHASE)
                .map(record -> RecordEdit.archive(Kind.PURCHASE, record.id(), card))
                .toList();
        Set<Long> staying = new HashSet<>();
        for (int start = 0; start < gone.size(); start += CHUNK) {
            try {
                changes.check(session, Reason.EDIT, gone.subList(start, Math.min(gone.size(), start + CHUNK)));
            } catch (InvalidCardException refused) {
                refused.findings().stream()
                        .filter(finding -> finding.kind() == Kind.PURCHASE)
                        .map(InvalidCardException.Finding::id)
                        .forEach(staying::add);
            }
        }
        return staying;
    }

    /** The kinds of records that hang on cards and that exist for the reader, those first that others name. */
    static Stream<Kind> kinds(Catalogue catalogue) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.isOnCard() && !kind.isPart() && !catalogue.fields(kind).isEmpty());
    }

    private static Stream<Long> id(CardRecord record, Kind named) {
        return record.value(named.key()).content().map(Long.class::cast).stream();
    }

    /** Those that no invoice is about, in the order in which they can be written. */
    List<CardRecord> archivable() {
        return all.stream().filter(record -> !isInvoiced(record)).toList();
    }

    /** Those that no invoice is about and that do not name {@code target}, with their lines. */
    List<CardRecord> movable(long target) {
        Set<Long> stayingQuotes = new HashSet<>();
        List<CardRecord> movable = new ArrayList<>();
        for (CardRecord record : all) {
            boolean stays = isInvoiced(record)
                    || record.kind() == Kind.QUOTE_LINE && id(record, Kind.QUOTE).anyMatch(stayingQuotes::contains)
                    || record.kind() == Kind.RELATION && record.value("other").content().filter(other -> other.equals(target)).isPresent();
            if (!stays) {
                movable.add(record);
            } else if (record.kind() == Kind.QUOTE) {
                stayingQuotes.add(record.id());
            }
        }
        return movable;
    }

    private boolean isInvoiced(CardRecord record) {
        return switch (record.kind()) {
            case PURCHASE -> invoiced.contains(record.id());
            case PURCHASE_LINE, QUOTE -> id(record, Kind.PURCHASE).anyMatch(invoiced::contains);
            default -> false;
        };
    }
}
