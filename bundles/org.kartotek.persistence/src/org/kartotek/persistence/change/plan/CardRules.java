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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.InvalidCardException;
import org.kartotek.core.change.InvalidCardException.Finding;
import org.kartotek.core.change.Reason;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.sentence.Sentence;

/** What must hold for the records of a plan once it is written. */
final class CardRules {
    private static final String COMPANY = "company";
    private static final String LAST_NAME = "last_name";
    private static final String TERRITORY = "territory";

    private final WriteContext context;
    private final Rights rights;
    private final Drafts drafts;
    private final ValueRules values;
    private final List<Finding> findings = new ArrayList<>();

    CardRules(WriteContext context, Drafts drafts) {
        this.context = context;
        this.rights = context.session().rights();
        this.drafts = drafts;
        this.values = new ValueRules(context.catalogue(), context.isUndo());
    }

    /**
     * @throws InvalidCardException with everything that is wrong
     * @throws AccessRefusedException where a card would leave what the session may see
     */
    void check(PresentCards cards) throws SQLException {
        drafts.all().stream().filter(Draft::isEffective).forEach(this::check);
        if (!context.isUndo()) {
            new ReferenceRules(context, drafts).check(cards, this::findNothing);
            new PurchaseRules(drafts).check(cards, this::find);
            InvoiceRules.checkPaid(drafts, this::find);
        }
        new BilledLines(drafts).check(cards, this::find);
        checkNumbers(cards);
        if (!findings.isEmpty()) {
            throw new InvalidCardException(findings);
        }
    }

    private void check(Draft draft) {
        for (Field field : context.catalogue().fields(draft.key().kind())) {
            if (draft.changes(field.key())) {
                values.problem(field, draft.after(field.key())).ifPresent(sentence -> find(draft, field.key(), sentence));
            }
            checkRequired(draft, field);
        }
        if (draft.key().kind().isCard()) {
            checkCard(draft);
        } else if (draft.isCreated() && draft.changed().isEmpty()) {
            Field first = context.readable().fields(draft.key().kind()).getFirst();
            find(draft, first.key(), Messages.ENTRY_EMPTY.with(first.labels()));
        }
    }

    private void findNothing(Draft draft, Field field) {
        find(draft, field.key(), ReferenceRules.sentence(field, draft.after(field.key())));
    }

    private void find(Draft draft, String field, Sentence sentence) {
        findings.add(new Finding(draft.key().kind(), draft.key().id(), field, sentence));
    }

    /**
     * An import may go on writing cards from before the field was required; an edit may not. Nobody has to fill in what his role
     * does not let him write.
     */
    private void checkRequired(Draft draft, Field field) {
        boolean due = draft.isCreated() || draft.changes(field.key()) || context.reason() == Reason.EDIT;
        if (field.is(FieldTrait.REQUIRED)
                && due
                && !draft.isArchived()
                && !context.isUndo()
                && rights.mayWrite(field)
                && !draft.after(field.key()).isKnown()) {
            find(draft, field.key(), Messages.REQUIRED.with(field.labels()));
        }
    }

    private void checkCard(Draft card) {
        boolean named = card.after(COMPANY).isKnown() || card.after(LAST_NAME).isKnown();
        boolean looked = card.isCreated() || isSeen(COMPANY) && isSeen(LAST_NAME) && (card.changes(COMPANY) || card.changes(LAST_NAME));
        if (looked && !named) {
            find(card, COMPANY, Messages.COMPANY_OR_NAME);
        }
        if ((card.isCreated() || Drafts.isMoved(card)) && !isAdmitted(card)) {
            refuse(card);
        }
    }

    private boolean isSeen(String key) {
        return context.readable().find(Kind.CUSTOMER, key).isPresent();
    }

    private boolean isAdmitted(Draft card) {
        return context.session().sees(card.cardId(), Drafts.territoryAfter(card), Drafts.ownerAfter(card));
    }

    /** A new card without a territory is a slip that can be mended; a card that is moved out of sight is refused. */
    private void refuse(Draft card) {
        Optional<Field> territory = context.readable().find(Kind.CUSTOMER, TERRITORY).filter(rights::mayWrite);
        if (!card.isCreated() || Drafts.territoryAfter(card) != null || territory.isEmpty()) {
            throw context.session().refused(new Refusal(Refusal.Path.WRITE, Kind.CUSTOMER.key() + " " + card.cardId()));
        }
        find(card, TERRITORY, Messages.TERRITORY.with(territory.get().labels()));
    }

    private void checkNumbers(PresentCards cards) throws SQLException {
        Map<String, Draft> claimed = new LinkedHashMap<>();
        for (Draft draft : drafts.all()) {
            String number = UniqueNumber.after(draft);
            if (number == null || !UniqueNumber.changes(draft)) {
                continue;
            }
            if (number.length() > UniqueNumber.LONGEST) {
                find(draft, UniqueNumber.KEY, Messages.NUMBER_TOO_LONG);
            } else if (claimed.put(number, draft) != null) {
                findTaken(draft);
            }
        }
        Map<String, Long> holders = claimed.isEmpty() ? Map.of() : cards.holders(claimed.keySet());
        for (Map.Entry<String, Long> holder : holders.entrySet()) {
            Draft draft = claimed.get(holder.getKey());
            if (draft.key().id() != holder.getValue() && !givesUp(holder.getValue())) {
                context.session().missed(Refusal.Path.NUMBER, Kind.CUSTOMER, holder.getValue());
                findTaken(draft);
            }
        }
    }

    private boolean givesUp(long cardId) {
        return drafts.find(RecordKey.card(cardId)).filter(UniqueNumber::changes).isPresent();
    }

    /** The other card may be one that the session cannot see, so nothing is said of it. */
    private void findTaken(Draft draft) {
        String number = (String) draft.after(UniqueNumber.KEY).content().orElseThrow();
        find(draft, UniqueNumber.KEY, Messages.NUMBER_TAKEN.with(number));
    }

    /** Cards whose number is taken over by another card of the plan. */
    Set<Long> freedNumbers() {
        return UniqueNumber.takenOver(drafts.all());
    }
}
