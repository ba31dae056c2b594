/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.bench.site.Site;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.SortKey;
import org.kartotek.core.value.Value;

/** The first page of the active customers of a country, in the order of cities. */
final class QueryOperation implements Operation {
    private static final List<String> COUNTRIES = List.of("DE", "DK", "ES", "PL", "RU", "FR");
    private static final String STATUS = "active";

    private final CardIndex index;
    private final BenchRole role;
    private final Connection connection;
    private final String statement;
    private final FieldType statusType;

    QueryOperation(Site site, Connection connection, BenchRole role) throws SQLException {
        this.index = role.index();
        this.role = role;
        this.connection = connection;
        Catalogue catalogue = index.catalogue(role.session());
        this.statusType = catalogue.field(Kind.CUSTOMER, "status").type();
        String hint = site.byIndex("customer", role.isRestricted() ? "scope_id" : "f_city_sk");
        this.statement = "select " + ListColumns.raw("city") + " from customer c" + hint + "where c.archived = 0"
                + role.scopes(connection, "c.scope_id")
                + " and c.f_country_sk = ? and c.f_status_sk = ? order by c.f_city_sk, c.id fetch first " + ListColumns.PAGE
                + " rows only";
    }

    @Override
    public String name() {
        return "query, country and status by city";
    }

    @Override
    public void ours(int time) {
        CardQuery query = ListColumns.orderedBy("city")
                .where(equal("country", country(time)))
                .where(equal("status", STATUS));
        index.queries().page(role.session(), query, PageRequest.first(ListColumns.PAGE), new NullProgressMonitor());
    }

    private static Criterion equal(String field, String value) {
        return new Criterion.Comparison(new FieldPath(field), Operator.EQUAL, new Operand.Literal(value));
    }

    @Override
    public void raw(int time) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(statement)) {
            select.setString(1, SortKey.of(FieldType.COUNTRY, Value.of(country(time))));
            select.setString(2, SortKey.of(statusType, Value.of(STATUS)));
            ListColumns.consume(select);
        }
    }

    private static String country(int time) {
        return COUNTRIES.get(time % COUNTRIES.size());
    }
}
