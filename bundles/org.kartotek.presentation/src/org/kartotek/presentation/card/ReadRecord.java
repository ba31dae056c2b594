/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;

/**
 * A record with the records that are edited in its form, as it was read.
 *
 * @param cardId id of the card that it hangs on, or what stands for it
 * @param record itself
 * @param within the records in it, by kind, in order of id
 */
public record ReadRecord(long cardId, CardRecord record, Map<Kind, List<CardRecord>> within) {
    public ReadRecord {
        within = Map.copyOf(within);
    }

    /**
     * Reads one. Any thread but that of the user interface.
     *
     * @return empty where it does not exist for the session, or not any more
     */
    public static Optional<ReadRecord> of(CardIndex index, Kind kind, long id, IProgressMonitor monitor) {
        return index.cards().record(index.session(), kind, id).map(found -> {
            index.session().watch().opened(index.session().login(), found.cardId());
            return with(index, found, monitor);
        });
    }

    private static ReadRecord with(CardIndex index, RecordOnCard found, IProgressMonitor monitor) {
        Catalogue catalogue = index.catalogue(index.session());
        Map<Kind, List<CardRecord>> within = new EnumMap<>(Kind.class);
        for (Kind kind : RecordPlace.within(catalogue, found.record().kind())) {
            Field link = RecordPlace.link(catalogue, kind, found.record().kind()).orElseThrow();
            within.put(kind, naming(index, link, found.record().id(), monitor));
        }
        return new ReadRecord(found.cardId(), found.record(), within);
    }

    private static List<CardRecord> naming(CardIndex index, Field link, long id, IProgressMonitor monitor) {
        Criterion names = Criterion.naming(link.key(), id);
        CardQuery query = new CardQuery(link.kind(), List.of(), names, List.of(), OptionalInt.empty());
        List<Long> ids = new ArrayList<>();
        index.queries().stream(index.session(), query, row -> ids.add(row.id()), monitor);
        return ids.stream()
                .flatMap(each -> index.cards().record(index.session(), link.kind(), each).stream())
                .map(RecordOnCard::record)
                .toList();
    }
}
