/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.CardUndo;
import org.kartotek.core.change.HistoryEntry;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.rights.Session;

/** Reads what happened to a card and puts it into words. Any thread but that of the user interface. */
final class Moments {
    private final Session session;
    private final ValueText words;
    private final Map<CardUndo.Place, String> names;

    private Moments(CardIndex index, Optional<Card> card) {
        session = index.session();
        words = new ValueText(index.catalogue(session), session.locale());
        names = card.stream()
                .flatMap(Card::records)
                .filter(record -> !record.kind().isCard())
                .collect(Collectors.toMap(record -> whole(record.kind(), record.id()), Moments::name));
    }

    /** @return newest first */
    static List<Moment> of(CardIndex index, long cardId) {
        Session session = index.session();
        List<HistoryEntry> history = index.changes().history(session, cardId);
        return new Moments(index, index.cards().byId(session, cardId)).moments(history);
    }

    private List<Moment> moments(List<HistoryEntry> history) {
        Map<Long, List<HistoryEntry>> sets = new LinkedHashMap<>();
        history.forEach(each -> sets.computeIfAbsent(each.changeSet(), id -> new ArrayList<>()).add(each));
        return sets.values().stream().map(this::moment).toList();
    }

    private Moment moment(List<HistoryEntry> entries) {
        HistoryEntry first = entries.getFirst();
        boolean begins = entries.stream().anyMatch(Moments::beginsCard);
        List<MomentLine> lines = entries.stream().filter(each -> !beginsCard(each)).map(this::line).toList();
        return new Moment(first.changeSet(), first.at(), first.login(), first.reason(), begins, lines);
    }

    private static boolean beginsCard(HistoryEntry entry) {
        return entry.kind().isCard() && entry.event() == Event.CREATED;
    }

    private MomentLine line(HistoryEntry entry) {
        String part = names.getOrDefault(whole(entry.kind(), entry.id()), "");
        Optional<Field> field = entry.field();
        return new MomentLine(
                new CardUndo.Place(entry.kind(), entry.id(), field.map(Field::key).orElse("")),
                part,
                entry.event(),
                field.map(each -> each.labels().in(session.locale())).orElse(""),
                field.map(each -> words.shown(each, entry.before())).orElse(""),
                field.map(each -> words.shown(each, entry.after())).orElse(""));
    }

    private static CardUndo.Place whole(Kind kind, long id) {
        return new CardUndo.Place(kind, id, "");
    }

    private static String name(CardRecord record) {
        List<String> keys = switch (record.kind()) {
            case CONTACT -> List.of("first_name", "last_name");
            case ADDRESS -> List.of("street", "city");
            case CONTACT_POINT -> List.of("value");
            case DOCUMENT -> List.of("name");
            default -> List.of();
        };
        return keys.stream()
                .map(record::value)
                .flatMap(value -> value.content().stream())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
