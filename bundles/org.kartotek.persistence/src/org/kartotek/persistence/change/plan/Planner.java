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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.BulkChange.Outcome;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.purchase.LineAmounts;
import org.kartotek.persistence.change.plan.RecordWrite.CardColumns;
import org.kartotek.persistence.change.plan.RecordWrite.Place;

/**
 * Works out what edits mean for the records as they stand: the differences, under the rights of the session and the rules of cards,
 * with everything that is derived from them. Writes nothing.
 */
public final class Planner {
    private final WriteContext context;
    private final PresentCards cards;
    private final RecordTokens tokens;

    public Planner(WriteContext context, PresentCards cards) {
        this.context = context;
        this.cards = cards;
        this.tokens = new RecordTokens(context.catalogue());
    }

    /**
     * @throws org.kartotek.core.problem.KartotekException where an edit is refused, is stale or breaks a rule
     */
    public WritePlan plan(List<RecordEdit> edits) throws SQLException {
        IssuedRules.requireIssuing(context.reason(), edits);
        Drafts drafts = load(edits);
        List<Outcome> outcomes = new EditApplication(context, drafts).apply(edits);
        archiveLines(drafts, Kind.PURCHASE);
        archiveLines(drafts, Kind.QUOTE);
        CardRules rules = new CardRules(context, drafts);
        rules.check(cards);
        loadPartsOfCardsThatGoOrCome(drafts);
        derive(drafts);
        new Issuing(drafts, cards, context.session().today()).complete();
        TokenChanges tokenChanges = new TokenChanges(drafts, tokens);
        return new WritePlan(
                context.catalogue().version(),
                writes(drafts),
                affectedCards(drafts),
                rules.freedNumbers(),
                tokenChanges.removed(),
                tokenChanges.added(),
                outcomes);
    }

    /** What is created is not looked for; the card that it hangs on is, unless it is created here too. */
    private Drafts load(List<RecordEdit> edits) throws SQLException {
        Set<RecordKey> created = new LinkedHashSet<>();
        Set<RecordKey> wanted = new LinkedHashSet<>();
        for (RecordEdit edit : edits) {
            RecordKey key = new RecordKey(edit.kind(), edit.id());
            Set<RecordKey> keys = edit.operation() == RecordEdit.Operation.CREATE ? created : wanted;
            keys.add(key);
            if (!edit.kind().isAlone()) {
                wanted.add(RecordKey.card(edit.cardId()));
            }
        }
        wanted.removeAll(created);
        Drafts drafts = new Drafts();
        if (!wanted.isEmpty()) {
            cards.records(wanted).values().forEach(drafts::add);
        }
        return drafts;
    }

    /** The tokens of what hangs on a card follow it: out of use, and back into use. */
    private void loadPartsOfCardsThatGoOrCome(Drafts drafts) throws SQLException {
        Set<Long> affected = new TreeSet<>();
        for (Draft draft : drafts.all()) {
            if (draft.key().kind().isCard() && !draft.isCreated() && draft.isArchived() != draft.wasArchived()) {
                affected.add(draft.key().id());
            }
        }
        if (!affected.isEmpty()) {
            cards.partsInUse(affected).forEach(drafts::add);
        }
    }

    /** The lines of a purchase or a quote go out of use with it. */
    private void archiveLines(Drafts drafts, Kind whole) throws SQLException {
        Set<Long> gone = new TreeSet<>();
        for (Draft draft : drafts.all()) {
            if (draft.key().kind() == whole && draft.isArchived() && !draft.wasArchived() && !draft.isCreated()) {
                gone.add(draft.key().id());
            }
        }
        if (!gone.isEmpty()) {
            for (PresentRecord line : cards.linesInUse(whole, gone)) {
                drafts.add(line);
                drafts.find(line.key()).orElseThrow().setArchived(true);
            }
        }
    }

    private static void derive(Drafts drafts) {
        for (Draft draft : drafts.all()) {
            if (draft.isEffective()) {
                derive(draft);
            }
        }
    }

    /** Only where something changes that it is computed from, which may be hidden from whoever changes something else. */
    private static void derive(Draft draft) {
        if (draft.key().kind().isCard() && isAffected(draft, DerivedName.PARTS)) {
            draft.set(DerivedName.KEY, DerivedName.of(draft::after));
        } else if (draft.key().kind().lineOf().isPresent() && isAffected(draft, LineAmounts.INPUTS)) {
            draft.set(LineAmounts.AMOUNT, LineAmounts.amount(draft::after));
            if (LineAmounts.hasProfit(draft.key().kind())) {
                draft.set(LineAmounts.PROFIT, LineAmounts.profit(draft::after));
            }
        }
    }

    private static boolean isAffected(Draft draft, List<String> inputs) {
        return draft.isCreated() || inputs.stream().anyMatch(draft::changes);
    }

    private List<RecordWrite> writes(Drafts drafts) {
        return drafts.all().stream()
                .filter(Draft::isEffective)
                .sorted(Comparator.comparing((Draft draft) -> draft.key().kind()).thenComparing(draft -> draft.key().id()))
                .map(this::write)
                .toList();
    }

    private RecordWrite write(Draft draft) {
        boolean again = context.touched().contains(draft.key());
        int versionBefore = draft.isCreated() ? 0 : draft.present().version();
        return new RecordWrite(
                draft.key(),
                draft.cardId(),
                event(draft),
                versionBefore,
                again ? versionBefore : versionBefore + 1,
                !context.touched().isCreated(draft.key()),
                changes(draft),
                cardColumns(draft));
    }

    private static Optional<Event> event(Draft draft) {
        if (draft.isCreated()) {
            return Optional.of(Event.CREATED);
        }
        if (draft.isArchived() == draft.wasArchived()) {
            return Optional.empty();
        }
        return Optional.of(draft.isArchived() ? Event.ARCHIVED : Event.RESTORED);
    }

    private List<FieldChange> changes(Draft draft) {
        List<FieldChange> changes = new ArrayList<>();
        for (Field field : context.catalogue().allFields()) {
            if (field.kind() == draft.key().kind() && draft.changes(field.key())) {
                changes.add(new FieldChange(field, draft.before(field.key()), draft.after(field.key())));
            }
        }
        changes.sort(Comparator.comparingInt(change -> change.field().id()));
        return changes;
    }

    private static Optional<CardColumns> cardColumns(Draft draft) {
        boolean affected = draft.key().kind() == Kind.CUSTOMER
                && (draft.isCreated() || UniqueNumber.changes(draft) || Drafts.isMoved(draft));
        return affected
                ? Optional.of(new CardColumns(
                        UniqueNumber.after(draft),
                        UniqueNumber.before(draft),
                        new Place(Drafts.territoryAfter(draft), Drafts.ownerAfter(draft))))
                : Optional.empty();
    }

    private static Map<Long, Long> affectedCards(Drafts drafts) {
        Map<Long, Long> affected = new TreeMap<>();
        for (Draft draft : drafts.all()) {
            Draft card = drafts.cardOf(draft);
            if (!draft.key().kind().isAlone() && draft.isEffective() && !card.isCreated()) {
                affected.put(card.key().id(), card.present().changedIn());
            }
        }
        return affected;
    }
}
