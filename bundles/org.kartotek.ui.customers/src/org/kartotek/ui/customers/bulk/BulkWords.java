/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.bulk;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.kartotek.core.bulk.BulkReport;
import org.kartotek.presentation.bulk.BulkModel;
import org.kartotek.presentation.bulk.BulkModel.What;

/** A change of many cards in words. */
final class BulkWords {
    private final NumberFormat numbers;

    BulkWords(Locale locale) {
        numbers = NumberFormat.getIntegerInstance(locale);
    }

    static String what(What what) {
        return switch (what) {
            case SET -> Messages.whatSet;
            case ABSENT -> Messages.whatAbsent;
            case UNKNOWN -> Messages.whatUnknown;
            case ADD -> Messages.whatAdd;
            case REMOVE -> Messages.whatRemove;
        };
    }

    /** What is known of the change so far. */
    String summary(BulkModel model) {
        if (model.edit().isEmpty()) {
            return model.field().isEmpty() ? Messages.chooseField : Messages.giveValue;
        }
        return model.report()
                .map(report -> model.isComplete() ? counts(report) : NLS.bind(Messages.soFar, counts(report)))
                .orElse(Messages.trying);
    }

    private String counts(BulkReport report) {
        if (report.total() == 0) {
            return Messages.noCards;
        }
        List<String> parts = new ArrayList<>();
        parts.add(report.changed() == 0 ? Messages.changesNone : cards(report.changed(), Messages.changesOne, Messages.changes));
        if (report.unchanged() > 0) {
            parts.add(cards(report.unchanged(), Messages.sameOne, Messages.same));
        }
        if (report.refused() > 0) {
            parts.add(cards(report.refused(), Messages.refusedOne, Messages.refused));
        }
        return String.join(" · ", parts);
    }

    /** What was done. */
    String done(BulkReport report) {
        String changed = cards(report.changed(), Messages.doneOne, Messages.done);
        return report.refused() == 0
                ? changed
                : changed + ' ' + cards(report.refused(), Messages.leftOne, Messages.left);
    }

    String cards(long number, String one, String several) {
        return number == 1 ? one : NLS.bind(several, numbers.format(number));
    }
}
