/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;

/** Whether the records that references name are there for the session, in use, and on the same card where they hang on one. */
final class ReferenceRules {
    private final WriteContext context;
    private final Drafts drafts;

    /** Takes a reference that names nothing. */
    @FunctionalInterface
    interface Finder {
        void find(Draft draft, Field field);
    }

    ReferenceRules(WriteContext context, Drafts drafts) {
        this.context = context;
        this.drafts = drafts;
    }

    void check(PresentCards cards, Finder finder) throws SQLException {
        Set<RecordKey> wanted = new LinkedHashSet<>();
        forEach((draft, field) -> {
            if (drafts.find(target(draft, field)).isEmpty()) {
                wanted.add(target(draft, field));
            }
        });
        Map<RecordKey, PresentRecord> present = wanted.isEmpty() ? Map.of() : cards.records(wanted);
        forEach((draft, field) -> {
            RecordKey key = target(draft, field);
            Optional<Draft> target = drafts.find(key).or(() -> Optional.ofNullable(present.get(key)).map(Draft::of));
            if (target.filter(each -> fits(each, draft)).isEmpty()) {
                finder.find(draft, field);
            }
        });
    }

    private void forEach(Finder reader) {
        for (Draft draft : drafts.all()) {
            if (!draft.isEffective() || draft.isArchived()) {
                continue;
            }
            for (Field field : context.catalogue().fields(draft.key().kind())) {
                boolean named = field.type() == FieldType.REFERENCE && draft.changes(field.key());
                if (named && draft.after(field.key()).content().orElse(null) instanceof Long) {
                    reader.find(draft, field);
                }
            }
        }
    }

    private static RecordKey target(Draft draft, Field field) {
        return new RecordKey(field.target(), (Long) draft.after(field.key()).content().orElseThrow());
    }

    private boolean fits(Draft target, Draft from) {
        if (target.isArchived() || isBeingWritten(target)) {
            return false;
        }
        Kind kind = target.key().kind();
        if (kind.isOnCard()) {
            return target.cardId() == from.cardId();
        }
        return kind.isAlone() || target.isCreated() || isVisible(target);
    }

    private boolean isBeingWritten(Draft target) {
        return target.present() != null && context.lockedBy().contains(target.present().changedIn());
    }

    private boolean isVisible(Draft card) {
        return context.session().sees(card.cardId(), Drafts.territoryBefore(card), Drafts.ownerBefore(card));
    }

    /** What is wrong with a reference that names nothing. */
    static Sentence sentence(Field field, Value value) {
        Messages missing = field.target().isOnCard() ? Messages.NO_REFERENCE_HERE : Messages.NO_REFERENCE;
        return missing.with(field.labels(), field.target().word(), value.content().orElseThrow());
    }
}
