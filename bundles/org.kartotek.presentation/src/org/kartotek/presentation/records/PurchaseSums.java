/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.records;

import java.util.Optional;
import org.kartotek.core.purchase.LineAmounts;
import org.kartotek.core.purchase.PurchaseAmounts;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.RecordForm;
import org.kartotek.presentation.card.RecordModel;

/**
 * What a purchase, or something else with lines, that is being edited comes to, as it will be reckoned when it is saved.
 *
 * @param amount sum of the lines; absent where there is none, unknown where one of them is
 * @param profit the same of what is earned
 */
public record PurchaseSums(Value amount, Value profit) {

    /** Of the lines as they stand now. */
    public static PurchaseSums of(RecordForm form) {
        PurchaseAmounts sums = new PurchaseAmounts();
        form.lists().stream()
                .flatMap(lines -> lines.records().stream())
                .filter(line -> !line.isNew() || !line.isBlank())
                .forEach(line -> sums.add(amount(line), profit(line)));
        return new PurchaseSums(sums.amount(), sums.profit());
    }

    /** What a line comes to; unknown while something in it is wrong or missing. */
    public static Value amount(RecordModel line) {
        return line.isValid() ? LineAmounts.amount(key -> value(line, key)) : Value.UNKNOWN;
    }

    /** What is earned by a line; unknown while something in it is wrong or missing. */
    public static Value profit(RecordModel line) {
        return line.isValid() ? LineAmounts.profit(key -> value(line, key)) : Value.UNKNOWN;
    }

    private static Value value(RecordModel line, String key) {
        Optional<FieldModel> field = line.field(key);
        return field.map(FieldModel::value).orElse(Value.UNKNOWN);
    }
}
