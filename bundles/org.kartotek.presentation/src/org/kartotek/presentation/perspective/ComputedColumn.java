/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.perspective;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.query.Aggregate;
import org.kartotek.core.query.Aggregate.Function;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.requests.Requests;
import org.kartotek.core.value.FieldType;

/** A column of the list of customers that no field of theirs holds: it is computed from what hangs on the card. */
public enum ComputedColumn {
    /** What was spent, each currency apart. */
    SPEND(Messages.SPEND, FieldType.MONEY, Kind.PURCHASE, "amount", new Aggregate(Function.SUM, "purchases.amount", Criterion.EVERY)),
    LAST_PURCHASE(Messages.LAST_PURCHASE, FieldType.DATE, Kind.PURCHASE, "date", new Aggregate(Function.LAST, "purchases.date", Criterion.EVERY)),
    OPEN_CASES(Messages.OPEN_CASES, FieldType.NUMBER, Kind.CASE, "status", new Aggregate(Function.COUNT, "cases", Requests.open()));

    /** Before the keys of these columns, so that no field of the office is called the same. */
    private static final String SIGN = "=";

    private final Messages label;
    private final FieldType type;
    private final Kind kind;
    private final String input;
    private final FieldPath path;

    ComputedColumn(Messages label, FieldType type, Kind kind, String input, Aggregate aggregate) {
        this.label = label;
        this.type = type;
        this.kind = kind;
        this.input = input;
        path = FieldPath.of(aggregate);
    }

    /**
     * Those that a session may see: whoever sees what they are computed from.
     *
     * @param catalogue as the session may see it
     * @return each as a field, so that it is chosen, called and ordered by as one
     */
    static List<Field> of(Catalogue catalogue) {
        return Stream.of(values())
                .filter(each -> catalogue.find(each.kind, each.input).isPresent())
                .map(ComputedColumn::field)
                .toList();
    }

    private Field field() {
        return new Field(
                0, Kind.CUSTOMER, key(), type, labels(), "", 0, null, Set.of(FieldTrait.BUILT_IN, FieldTrait.SORTABLE), 0, Set.of());
    }

    private String key() {
        return SIGN + name().toLowerCase(Locale.ROOT);
    }

    private Labels labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        KindLabels.one(Kind.CUSTOMER).byLanguage().keySet().forEach(language -> labels.put(language, label.in(Locale.of(language))));
        return new Labels(labels);
    }

    /** What is asked for in a query for the column with this key: the field itself, or what is computed. */
    public static FieldPath path(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key().equals(key))
                .map(each -> each.path)
                .findFirst()
                .orElseGet(() -> new FieldPath(key));
    }

    /** The key of the column for which this is asked. */
    public static String key(FieldPath path) {
        Optional<ComputedColumn> computed = Arrays.stream(values()).filter(each -> each.path.equals(path)).findFirst();
        return computed.map(ComputedColumn::key).orElse(path.key());
    }
}
