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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.NoSuchCardException;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;

/**
 * Takes a card out of use, with a decision on what hangs on it, as one change set that can be taken back. Any thread but that of the user
 * interface.
 */
public final class CardArchiving {
    private static final long CAP = 100_000;

    private final CardIndex index;
    private final Session session;
    private final Catalogue catalogue;
    private final IProgressMonitor monitor;

    /** @param monitor ends it where it is cancelled; nothing is written then */
    public CardArchiving(CardIndex index, Session session, IProgressMonitor monitor) {
        this.index = index;
        this.session = session;
        this.catalogue = index.catalogue(session);
        this.monitor = monitor;
    }

    /** What hangs on a card beside its parts and beside lines, kind by kind; empty where nothing has to be decided. */
    public List<Hanging> hanging(long card) {
        return CardRecords.kinds(catalogue)
                .filter(kind -> kind.lineOf().isEmpty())
                .map(kind -> new Hanging(kind, index.queries().count(session, of(kind, card), CAP, monitor)))
                .filter(each -> each.count() > 0)
                .toList();
    }

    private static CardQuery of(Kind kind, long card) {
        return new CardQuery(kind, List.of(), Criterion.onCard(card), List.of(), OptionalInt.empty());
    }

    /**
     * Takes a card out of use.
     *
     * @param target id of the card that gets what is moved; not looked at otherwise
     * @param note why, in the user's words; may be empty
     * @throws KartotekException where the card does not exist for the session, or what hangs on it cannot go there
     * @throws org.kartotek.core.problem.AccessRefusedException where the role may not archive cards
     */
    public Archived archive(long card, RecordsWay way, long target, String note) {
        session.require(Kind.CUSTOMER, KindRight.DELETE);
        index.cards().record(session, Kind.CUSTOMER, card).orElseThrow(() -> {
            session.missed(Refusal.Path.DELETE, Kind.CUSTOMER, card);
            return new NoSuchCardException(card);
        });
        CardRecords records = way == RecordsWay.KEEP ? null : new CardRecords(index, session, card, monitor);
        List<CardRecord> handled = switch (way) {
            case KEEP -> List.of();
            case ARCHIVE -> records.archivable();
            case MOVE -> movable(records, card, target);
        };
        long whole = handled.stream().filter(each -> isWhole(each.kind())).count();
        long stayed = way == RecordsWay.KEEP ? 0 : hanging(card).stream().mapToLong(Hanging::count).sum() - whole;
        try (BulkChange change = index.changes().begin(session, Reason.EDIT, note)) {
            if (way == RecordsWay.MOVE) {
                change.write(copies(handled, target));
            }
            change.write(handled.stream().filter(each -> isWhole(each.kind())).map(each -> gone(each, card)).toList());
            change.write(List.of(RecordEdit.archive(Kind.CUSTOMER, card, card)));
            return new Archived(change.done().orElseThrow(), whole, stayed);
        }
    }

    private List<CardRecord> movable(CardRecords records, long card, long target) {
        if (target == card || index.cards().record(session, Kind.CUSTOMER, target).isEmpty()) {
            throw new KartotekException(Messages.OTHER_CARD);
        }
        List<CardRecord> movable = records.movable(target);
        // what the role cannot read or write would be lost on the way
        if (!movable.stream().map(CardRecord::kind).distinct().allMatch(session.rights()::isWhollyWritten)) {
            throw new KartotekException(Messages.NOT_WHOLE);
        }
        return movable;
    }

    /** The same records on another card. People stay with the card that they work for. */
    private List<RecordEdit> copies(List<CardRecord> records, long target) {
        ChangeSets changes = index.changes();
        Map<Kind, Map<Long, Long>> ids = new HashMap<>();
        List<RecordEdit> copies = new ArrayList<>();
        for (CardRecord record : records) {
            long id = changes.newId(record.kind());
            ids.computeIfAbsent(record.kind(), kind -> new HashMap<>()).put(record.id(), id);
            copies.add(RecordEdit.createPart(record.kind(), id, target, values(record, ids)));
        }
        return copies;
    }

    private Map<String, Value> values(CardRecord record, Map<Kind, Map<Long, Long>> ids) {
        Map<String, Value> values = new HashMap<>();
        for (Field field : catalogue.fields(record.kind())) {
            Value value = record.value(field.key());
            if (!field.isDerived() && !value.equals(Value.UNKNOWN)) {
                named(field, value, ids).forEach(each -> values.put(field.key(), each));
            }
        }
        return values;
    }

    private static Stream<Value> named(Field field, Value value, Map<Kind, Map<Long, Long>> ids) {
        boolean onCard = field.type() == FieldType.REFERENCE && field.target().isOnCard();
        if (!onCard || !value.isKnown()) {
            return Stream.of(value);
        }
        Long moved = ids.getOrDefault(field.target(), Map.of()).get(value.content().orElseThrow());
        return moved == null ? Stream.empty() : Stream.of(Value.of(moved));
    }

    private static RecordEdit gone(CardRecord record, long card) {
        return RecordEdit.archive(record.kind(), record.id(), card);
    }

    /** Lines go with what they belong to. */
    private static boolean isWhole(Kind kind) {
        return kind.lineOf().isEmpty();
    }
}
