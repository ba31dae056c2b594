/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.BulkChange.Outcome;
import org.kartotek.core.change.ConflictException;
import org.kartotek.core.change.NoSuchCardException;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.value.Value;

/** Applies edits to drafts, one after the other, as far as the session has the right to. */
final class EditApplication {
    private final WriteContext context;
    private final Rights rights;
    private final Drafts drafts;

    EditApplication(WriteContext context, Drafts drafts) {
        this.context = context;
        this.rights = context.session().rights();
        this.drafts = drafts;
    }

    /** New cards come first, so that what hangs on them may stand anywhere. */
    List<Outcome> apply(List<RecordEdit> edits) {
        Outcome[] outcomes = new Outcome[edits.size()];
        for (boolean newCards : new boolean[] {true, false}) {
            for (int i = 0; i < outcomes.length; i++) {
                if (createsCard(edits.get(i)) == newCards) {
                    outcomes[i] = apply(edits.get(i));
                }
            }
        }
        return List.of(outcomes);
    }

    private static boolean createsCard(RecordEdit edit) {
        return edit.operation() == RecordEdit.Operation.CREATE && edit.kind().isCard();
    }

    private Outcome apply(RecordEdit edit) {
        return switch (edit.operation()) {
            case CREATE -> create(edit);
            case UPDATE -> update(edit);
            case ARCHIVE -> setArchived(edit, true);
            case RESTORE -> setArchived(edit, false);
        };
    }

    private Outcome create(RecordEdit edit) {
        RecordKey key = new RecordKey(edit.kind(), edit.id());
        if (drafts.find(key).isPresent()) {
            throw new IllegalArgumentException("a record is created with an id that is in use");
        }
        requireKind(edit.kind());
        IssuedRules.requireCreatable(edit.kind(), context.reason());
        if (edit.kind().isOnCard()) {
            usableCard(edit.cardId());
        } else {
            requireOwnCard(edit);
        }
        context.session().require(edit.kind(), KindRight.CREATE);
        Draft draft = Draft.created(key, edit.cardId());
        drafts.add(draft);
        setAll(draft, edit.values());
        return Outcome.CREATED;
    }

    private Outcome update(RecordEdit edit) {
        Draft draft = usable(edit);
        return guarded(edit, draft, setAll(draft, edit.values()));
    }

    private Outcome setArchived(RecordEdit edit, boolean archived) {
        Draft draft = existing(edit);
        if (edit.kind().isOnCard()) {
            usableCard(edit.cardId());
        } else {
            visible(draft);
        }
        if (draft.isArchived() == archived) {
            return Outcome.UNCHANGED;
        }
        IssuedRules.requireArchivable(edit.kind());
        context.session().require(edit.kind(), KindRight.DELETE);
        draft.setArchived(archived);
        return guarded(edit, draft, true);
    }

    /** A stale edit counts only where it changes something. */
    private Outcome guarded(RecordEdit edit, Draft draft, boolean changes) {
        boolean stale = edit.version().isPresent()
                && !draft.isCreated()
                && edit.version().getAsInt() != draft.present().version()
                && !context.touched().contains(draft.key());
        if (stale && changes) {
            throw new ConflictException(edit.cardId());
        }
        return changes ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    private boolean setAll(Draft draft, Map<String, Value> values) {
        boolean changes = false;
        for (Map.Entry<String, Value> each : values.entrySet()) {
            Field field = field(draft.key().kind(), each.getKey());
            Value value = ValueRules.normalised(field, each.getValue());
            if (!value.equals(draft.after(field.key()))) {
                IssuedRules.requireOpen(draft, field);
                requireWritable(draft, field);
                changes |= draft.set(field.key(), value);
            }
        }
        return changes;
    }

    /**
     * A field that the session may not read fails like one that nobody ever had: not even its being there can be found out. What is
     * taken back may be a value of a field that was retired since.
     */
    private Field field(Kind kind, String key) {
        Optional<Field> field =
                context.isUndo() ? context.readable().findEver(kind, key) : context.readable().find(kind, key);
        return field.orElseThrow(() -> context.session().refused(Refusal.of(Refusal.Path.WRITE, kind, key)));
    }

    private void requireWritable(Draft draft, Field field) {
        if (!draft.isCreated()) {
            context.session().require(field.kind(), KindRight.CHANGE);
        }
        if (!rights.mayWrite(field)) {
            throw context.session().refused(Refusal.of(Refusal.Path.WRITE, field.kind(), field.key()));
        }
    }

    /** A record in use on a card in use. */
    private Draft usable(RecordEdit edit) {
        Draft draft = existing(edit);
        if (edit.kind().isAlone()) {
            visible(draft);
        } else {
            usableCard(edit.cardId());
        }
        if (draft.isArchived()) {
            throw missing(edit.cardId());
        }
        return draft;
    }

    private Draft existing(RecordEdit edit) {
        requireKind(edit.kind());
        return drafts.find(new RecordKey(edit.kind(), edit.id()))
                .filter(draft -> draft.cardId() == edit.cardId())
                .orElseThrow(() -> missing(edit.cardId()));
    }

    private Draft usableCard(long cardId) {
        Draft card = drafts.find(RecordKey.card(cardId)).orElseThrow(() -> missing(cardId));
        if (visible(card).isArchived()) {
            throw missing(cardId);
        }
        return card;
    }

    private Draft visible(Draft card) {
        if (card.isCreated()) {
            return card;
        }
        boolean admitted = card.key().kind().isAlone()
                || context.session().sees(card.cardId(), Drafts.territoryBefore(card), Drafts.ownerBefore(card));
        if (!admitted) {
            throw missing(card.cardId());
        }
        if (context.lockedBy().contains(card.present().changedIn())) {
            throw new KartotekException(Messages.CARD_BUSY.with(card.cardId()));
        }
        return card;
    }

    private NoSuchCardException missing(long cardId) {
        context.session().missed(Refusal.Path.WRITE, Kind.CUSTOMER, cardId);
        return new NoSuchCardException(cardId);
    }

    /** A kind that is withheld fails like one that nobody ever had. */
    private void requireKind(Kind kind) {
        context.session().require(kind, KindRight.READ);
    }

    private static void requireOwnCard(RecordEdit edit) {
        if (edit.cardId() != edit.kind().cardOf(edit.id())) {
            throw new IllegalArgumentException("a record that hangs on no card is put on one");
        }
    }
}
