/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;

/**
 * What must hold for the lines of purchases, quotes and invoices: a discount in whole percent, one purchase for good, one currency in
 * a purchase.
 */
final class PurchaseRules {
    private static final String UNIT_PRICE = "unit_price";
    private static final String DISCOUNT = "discount";
    private static final int HUNDRED = 100;

    private final Drafts drafts;

    /** Takes a broken rule. */
    @FunctionalInterface
    interface Finder {
        void find(Draft draft, String field, Sentence sentence);
    }

    PurchaseRules(Drafts drafts) {
        this.drafts = drafts;
    }

    void check(PresentCards cards, Finder finder) throws SQLException {
        Map<Kind, Set<Long>> priced = new EnumMap<>(Kind.class);
        for (Draft draft : drafts.all()) {
            if (draft.isEffective() && !draft.isArchived()) {
                check(draft, finder);
                Kind whole = draft.key().kind().lineOf().orElse(null);
                if (whole != null && (draft.changes(UNIT_PRICE) || draft.wasArchived())) {
                    whole(draft, whole)
                            .content()
                            .ifPresent(id -> priced.computeIfAbsent(whole, kind -> new LinkedHashSet<>()).add((Long) id));
                }
            }
        }
        for (Map.Entry<Kind, Set<Long>> each : priced.entrySet()) {
            checkCurrencies(cards, each.getKey(), each.getValue(), finder);
        }
    }

    private static void check(Draft draft, Finder finder) {
        if (draft.changes(DISCOUNT) && draft.after(DISCOUNT).content().orElse(null) instanceof BigDecimal percent) {
            boolean whole = percent.stripTrailingZeros().scale() <= 0;
            if (!whole || percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(HUNDRED)) > 0) {
                finder.find(draft, DISCOUNT, Messages.WHOLE_PERCENT);
            }
        }
        draft.key().kind().lineOf().map(Kind::key).filter(key -> !draft.isCreated() && draft.changes(key)).ifPresent(key ->
                finder.find(draft, key, Messages.LINE_STAYS));
    }

    /** What a line belongs to. */
    private static Value whole(Draft line, Kind whole) {
        Value value = line.after(whole.key());
        return value.content().orElse(null) instanceof Long ? value : Value.UNKNOWN;
    }

    private void checkCurrencies(PresentCards cards, Kind whole, Set<Long> ids, Finder finder) throws SQLException {
        Map<Object, String> currencies = new HashMap<>();
        for (PresentRecord line : cards.linesInUse(whole, ids)) {
            if (drafts.find(line.key()).isEmpty()) {
                add(currencies, line.value(whole.key()), line.value(UNIT_PRICE));
            }
        }
        for (Draft draft : drafts.all()) {
            if (draft.key().kind().lineOf().filter(whole::equals).isPresent()
                    && !draft.isArchived()
                    && !add(currencies, whole(draft, whole), draft.after(UNIT_PRICE))) {
                finder.find(draft, UNIT_PRICE, Messages.ONE_CURRENCY);
            }
        }
    }

    /** @return whether the currency is the only one of what the line belongs to so far */
    private static boolean add(Map<Object, String> currencies, Value whole, Value price) {
        if (whole.content().isEmpty() || !(price.content().orElse(null) instanceof Money money)) {
            return true;
        }
        String code = money.currency().getCurrencyCode();
        String first = currencies.putIfAbsent(whole.content().get(), code);
        return first == null || first.equals(code);
    }
}
