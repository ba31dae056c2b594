/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.undo;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.TouchedCards;
import org.kartotek.presentation.change.NextUndo;
import org.kartotek.presentation.change.UndoOutcome;
import org.kartotek.presentation.change.UndoOutcome.Left;

/** Change sets and undos in words. */
public final class ChangeWords {
    private static final int NAMED = 5;

    private ChangeWords() {}

    public static String reason(Reason reason) {
        return switch (reason) {
            case EDIT -> Messages.reasonEdit;
            case IMPORT -> Messages.reasonImport;
            case BULK_EDIT -> Messages.reasonBulk;
            case MERGE -> Messages.reasonMerge;
            case UNDO -> Messages.reasonUndo;
            case CATALOGUE -> Messages.reasonCatalogue;
            case SAMPLE -> Messages.reasonSample;
            case ISSUE -> Messages.reasonIssue;
            case RIGHTS -> Messages.reasonRights;
        };
    }

    /** What a change set was: why it was made, and its note. */
    public static String what(ChangeSetInfo set) {
        return set.note().isEmpty() ? reason(set.reason()) : reason(set.reason()) + " · " + set.note();
    }

    /** What the user did, and on which card and in which fields where the card is in front. */
    public static String what(NextUndo next) {
        String fields = next.fields().stream().limit(NAMED).collect(Collectors.joining(", "));
        String some = next.fields().size() > NAMED ? NLS.bind(Messages.leftMore, fields, next.fields().size() - NAMED) : fields;
        String place = Stream.of(next.card(), some).filter(each -> !each.isEmpty()).collect(Collectors.joining(": "));
        return place.isEmpty() ? what(next.deed()) : what(next.deed()) + " · " + place;
    }

    /** Which cards a change set touched: one by its name, and how many more; empty where there is nothing to name. */
    public static String cards(TouchedCards cards, Locale locale) {
        NumberFormat numbers = NumberFormat.getIntegerInstance(locale);
        if (cards.first().isEmpty()) {
            return cards.count() == 0 ? "" : NLS.bind(Messages.cardsCounted, numbers.format(cards.count()));
        }
        return cards.count() == 1 ? cards.first() : NLS.bind(Messages.cardsMore, cards.first(), numbers.format(cards.count() - 1));
    }

    /** What an undo did: one sentence, and another one where something was left as it is. */
    public static String outcome(String done, UndoOutcome outcome) {
        String first = outcome.result().changeSet().isPresent() ? done : Messages.nothingBack;
        return outcome.left().isEmpty() ? first : first + " " + NLS.bind(Messages.left, left(outcome));
    }

    private static String left(UndoOutcome outcome) {
        List<String> names = outcome.left().stream().map(ChangeWords::name).distinct().toList();
        String some = names.stream().limit(NAMED).collect(Collectors.joining("; "));
        int more = outcome.result().conflicts().size() - Math.min(NAMED, names.size());
        return names.size() > NAMED ? NLS.bind(Messages.leftMore, some, more) : some;
    }

    private static String name(Left left) {
        String what = left.field().isEmpty() ? Messages.wholeRecord : left.field();
        return left.card().isEmpty() ? what : left.card() + ": " + what;
    }
}
