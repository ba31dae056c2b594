/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The drafts of one plan: the edited records, and the cards and parts that have to be looked at with them. */
final class Drafts {
    private static final String TERRITORY = "territory";
    private static final String OWNER = "owner";

    private final Map<RecordKey, Draft> drafts = new LinkedHashMap<>();

    /** Adds a record as it stands, unless it is here already. */
    void add(PresentRecord present) {
        drafts.computeIfAbsent(present.key(), key -> Draft.of(present));
    }

    void add(Draft draft) {
        drafts.put(draft.key(), draft);
    }

    Optional<Draft> find(RecordKey key) {
        return Optional.ofNullable(drafts.get(key));
    }

    Collection<Draft> all() {
        return drafts.values();
    }

    /** The card that a record is or hangs on; the record itself where it belongs to none. */
    Draft cardOf(Draft draft) {
        return draft.key().kind().isAlone() ? draft : Objects.requireNonNull(drafts.get(RecordKey.card(draft.cardId())));
    }

    /** Whether a record was found by searches. */
    boolean wasInUse(Draft draft) {
        Draft card = cardOf(draft);
        return !draft.isCreated() && !draft.wasArchived() && !card.isCreated() && !card.wasArchived();
    }

    /** Whether a record is to be found by searches. */
    boolean isInUse(Draft draft) {
        return !draft.isArchived() && !cardOf(draft).isArchived();
    }

    /** Whether a card gets another territory or owner. */
    static boolean isMoved(Draft card) {
        return card.changes(TERRITORY) || card.changes(OWNER);
    }

    static String territoryBefore(Draft card) {
        return choice(card.before(TERRITORY).content());
    }

    static String ownerBefore(Draft card) {
        return choice(card.before(OWNER).content());
    }

    static String territoryAfter(Draft card) {
        return choice(card.after(TERRITORY).content());
    }

    static String ownerAfter(Draft card) {
        return choice(card.after(OWNER).content());
    }

    private static String choice(Optional<Object> content) {
        return content.filter(String.class::isInstance).map(String.class::cast).orElse(null);
    }
}
