/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.board;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.board.BoardCard;
import org.kartotek.presentation.board.BoardColumn;
import org.kartotek.presentation.board.Period;
import org.kartotek.presentation.board.StageSums;

/** The board in words. */
final class BoardWords {
    private static final String AND = "  +  ";

    private final Catalogue catalogue;
    private final Locale locale;
    private final ValueText values;

    /** @param catalogue as the session may see it */
    BoardWords(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
        values = new ValueText(catalogue, locale);
    }

    static String period(Period period) {
        return switch (period) {
            case ANY -> Messages.any;
            case OVERDUE -> Messages.overdue;
            case THIS_MONTH -> Messages.thisMonth;
            case THIS_QUARTER -> Messages.thisQuarter;
            case THIS_YEAR -> Messages.thisYear;
        };
    }

    String number(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    String count(long count) {
        return count == 1 ? Messages.countOne : NLS.bind(Messages.count, number(count));
    }

    /** What the opportunities of a stage come to, each currency apart; empty where no amount is known. */
    String amounts(StageSums sums) {
        return sum(sums.amounts());
    }

    /** The same as far as it is probable; empty where that is not known or all is over. */
    String weighted(BoardColumn column) {
        StageSums sums = column.sums();
        if (column.isClosed() || sums.weighted().isEmpty()) {
            return "";
        }
        String text = NLS.bind(Messages.weighted, sum(sums.weighted()));
        return sums.unweighted() == 0 ? text : NLS.bind(Messages.unweighted, text, number(sums.unweighted()));
    }

    private String sum(List<Money> amounts) {
        return catalogue.find(Kind.OPPORTUNITY, "amount")
                .map(field -> amounts.stream()
                        .map(money -> values.shown(field, Value.of(money)))
                        .collect(Collectors.joining(AND)))
                .orElse("");
    }

    /** A stage as it is read out. */
    String spoken(BoardColumn column) {
        String name = NLS.bind(Messages.stageName, column.label(), count(column.sums().count()));
        return joined(", ", name, amounts(column.sums()), weighted(column));
    }

    /** A card as it is read out, and as it stands under the pointer. */
    static String spoken(BoardCard card) {
        return joined(", ", card.title(), card.customer(), card.amount(), card.probability(), day(card), card.owner());
    }

    /** The day on which it is expected; where that has gone by, the words say so. */
    static String day(BoardCard card) {
        return card.overdue() ? NLS.bind(Messages.overdueOn, card.day()) : card.day();
    }

    private static String joined(String between, String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    }
}
