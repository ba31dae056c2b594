/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.purchase.LineAmounts;
import org.kartotek.core.value.FieldType;
import org.kartotek.persistence.schema.FieldColumns;

/** The columns of what purchases, quotes and their lines come to. */
public final class PurchaseFields {
    /** Of a purchase, a quote and a line alike. */
    public static final Field AMOUNT = field(LineAmounts.AMOUNT);
    /** Of a purchase, a quote and a line alike. */
    public static final Field PROFIT = field(LineAmounts.PROFIT);

    private static final String READ = Stream.of(AMOUNT, PROFIT)
            .flatMap(field -> FieldColumns.readColumns(field).stream())
            .collect(Collectors.joining(", "));

    /** Kinds that come to the sum of their lines. */
    public static final List<Kind> SUMMED = List.of(Kind.PURCHASE, Kind.QUOTE);

    /** Index of the first column of the amount in {@link #lines}. */
    public static final int FIRST_OF_AMOUNT = 2;
    /** Index of the first column of the profit in {@link #lines}. */
    public static final int FIRST_OF_PROFIT = FIRST_OF_AMOUNT + FieldColumns.readColumns(AMOUNT).size();

    /** What the purchases in use of some cards come to: the columns of table {@code purchase_total}, in their order. */
    public static final String TOTALS =
            """
            select p.customer_id, p.currency, count(*), coalesce(sum(p.f_amount), 0), sum(p.amount_missing),
                coalesce(sum(p.f_profit), 0), sum(p.profit_missing), min(p.f_date), max(p.f_date)
            from (select customer_id, coalesce(f_amount_cu, '---') as currency, f_amount, f_profit, f_date,
                    case when f_amount is null and f_amount_st is null then 1 else 0 end as amount_missing,
                    case when f_profit is null and f_profit_st is null then 1 else 0 end as profit_missing
                from purchase where archived = 0%s) p
            group by p.customer_id, p.currency
            """;

    private PurchaseFields() {}

    /** The lines in use of records of a kind: what they belong to, then the columns of amount and profit. */
    public static String lines(Kind whole) {
        String reference = "f_" + whole.key();
        return "select " + reference + ", " + READ + " from " + whole.line().orElseThrow().key() + " where archived = 0 and " + reference
                + " is not null";
    }

    /** The same of some records. */
    public static String linesOfSome(Kind whole) {
        return lines(whole) + " and f_" + whole.key() + " in ({ids})";
    }

    private static Field field(String key) {
        return new Field(
                0, Kind.PURCHASE, key, FieldType.MONEY, Labels.same(key), "", 0, null, Set.of(FieldTrait.BUILT_IN), 0, Set.of());
    }
}
