/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports;

import java.util.List;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Order;
import org.kartotek.core.report.ReportRequest;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Session;
import org.kartotek.reports.design.ListColumn;

/**
 * What a list shows.
 *
 * @param columns in order
 * @param query whose columns are the fields of {@code columns}
 */
record ListContent(List<ListColumn> columns, CardQuery query) {

    /**
     * @param catalogue of the session: a field that it does not have does not exist
     * @throws org.kartotek.core.problem.UnknownNameException for an unknown column
     * @throws KartotekException where the query is not for this report
     */
    static ListContent of(StandardReport report, ReportRequest request, Catalogue catalogue, Session session) {
        List<Field> fields = request.columns().isEmpty() ? readable(report, catalogue, session) : wanted(request.columns(), catalogue);
        List<ListColumn> columns =
                fields.stream().map(field -> new ListColumn(field, field.labels().in(session.locale()))).toList();
        CardQuery asked = request.query().orElse(CardQuery.customers());
        if (asked.kind() != Kind.CUSTOMER) {
            throw new KartotekException(Messages.CUSTOMERS_ONLY.with(report.key()));
        }
        CardQuery query = asked.withColumns(
                fields.stream().map(field -> new FieldPath(field.key())).toList());
        return new ListContent(columns, ordered(query, report, catalogue));
    }

    /** The report's own columns, as far as the session may see them. */
    private static List<Field> readable(StandardReport report, Catalogue catalogue, Session session) {
        List<Field> fields = report.columns(catalogue);
        if (fields.isEmpty()) {
            throw session.refused(Refusal.ofReport(report.key()));
        }
        return fields;
    }

    private static List<Field> wanted(List<String> keys, Catalogue catalogue) {
        return keys.stream()
                .distinct()
                .map(key -> reportable(catalogue.field(Kind.CUSTOMER, key)))
                .toList();
    }

    private static Field reportable(Field field) {
        if (!field.is(FieldTrait.REPORTABLE)) {
            throw new KartotekException(Messages.NOT_FOR_REPORTS.with(field.key()));
        }
        return field;
    }

    private static CardQuery ordered(CardQuery query, StandardReport report, Catalogue catalogue) {
        boolean ownOrder = query.order().isEmpty() && catalogue.find(Kind.CUSTOMER, report.order()).isPresent();
        return ownOrder ? query.orderedBy(List.of(new Order(new FieldPath(report.order()), false))) : query;
    }
}
