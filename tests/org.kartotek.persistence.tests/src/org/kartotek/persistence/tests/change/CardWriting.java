/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;

/** Short forms of writing for tests. Values are given as pairs of key and content; null means unknown. */
final class CardWriting {
    private final CardIndex index;
    private final Session session;

    CardWriting(CardIndex index, Session session) {
        this.index = index;
        this.session = session;
    }

    private ChangeSets changes() {
        return index.changes();
    }

    static Map<String, Value> values(Object... pairs) {
        Map<String, Value> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], value(pairs[i + 1]));
        }
        return values;
    }

    private static Value value(Object content) {
        if (content instanceof Value value) {
            return value;
        }
        return content == null ? Value.UNKNOWN : Value.of(content);
    }

    RecordEdit creation(Object... pairs) {
        return RecordEdit.createCustomer(changes().newId(Kind.CUSTOMER), values(pairs));
    }

    RecordEdit part(Kind kind, long cardId, Object... pairs) {
        return RecordEdit.createPart(kind, changes().newId(kind), cardId, values(pairs));
    }

    static RecordEdit update(Kind kind, long id, long cardId, Object... pairs) {
        return new RecordEdit(
                RecordEdit.Operation.UPDATE, kind, id, cardId, OptionalInt.empty(), values(pairs));
    }

    static RecordEdit restore(Kind kind, long id, long cardId) {
        return new RecordEdit(RecordEdit.Operation.RESTORE, kind, id, cardId, OptionalInt.empty(), Map.of());
    }

    /** Writes a card of its own; the id of the card. */
    long create(Object... pairs) {
        RecordEdit edit = creation(pairs);
        commit(edit);
        return edit.id();
    }

    /** Writes a part of a card; the id of the part. */
    long createPart(Kind kind, long cardId, Object... pairs) {
        RecordEdit edit = part(kind, cardId, pairs);
        commit(edit);
        return edit.id();
    }

    OptionalLong commit(RecordEdit... edits) {
        return changes().commit(session, Reason.EDIT, "", List.of(edits));
    }

    /** Changes a card; the id of the change set. */
    long set(long cardId, Object... pairs) {
        return commit(update(Kind.CUSTOMER, cardId, cardId, pairs)).orElseThrow();
    }

    long archive(long cardId) {
        return commit(RecordEdit.archive(Kind.CUSTOMER, cardId, cardId)).orElseThrow();
    }

    Card card(long id) {
        return index.cards().byId(session, id).orElseThrow();
    }

    boolean exists(long id) {
        return index.cards().byId(session, id).isPresent();
    }

    /** The content of a field of a card; null where it is not known. */
    Object get(long cardId, String key) {
        return card(cardId).customer().value(key).content().orElse(null);
    }

    CardRecord onlyPart(long cardId, Kind kind) {
        List<CardRecord> parts = card(cardId).parts(kind);
        if (parts.size() != 1) {
            throw new AssertionError(parts.size() + " parts");
        }
        return parts.getFirst();
    }
}
