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
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.search.Tokens;

/** The first page of a search, in the order of names. */
final class SearchOperation implements Operation {
    /** Above every word. */
    private static final String AFTER = "\uffff";

    private final String name;
    private final CardIndex index;
    private final BenchRole role;
    private final List<String> texts;
    private final Connection connection;
    private final String from;
    private final String firstWord;
    private final String furtherWord;
    private final String cards;
    private final String scopes;

    SearchOperation(String name, Site site, Connection connection, BenchRole role, List<String> texts) throws SQLException {
        this.name = name;
        this.index = role.index();
        this.role = role;
        this.texts = texts;
        this.connection = connection;
        this.from = " from " + site.inThisOrder();
        this.firstWord = site.byIndex("token", "token");
        this.furtherWord = site.joined("token", "token", Site.Join.HASH);
        this.cards = site.joined("customer", "id", Site.Join.NESTEDLOOP);
        this.scopes = role.scopes(connection, "c.scope_id");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void ours(int time) {
        CardQuery query = ListColumns.orderedBy("name").where(new Criterion.Search(text(time)));
        index.queries().page(role.session(), query, PageRequest.first(ListColumns.PAGE), new NullProgressMonitor());
    }

    @Override
    public void raw(int time) throws SQLException {
        List<String> words = Tokens.words(text(time));
        try (PreparedStatement select = connection.prepareStatement(statement(words.size()))) {
            int next = 1;
            for (String word : words) {
                select.setString(next++, word);
                select.setString(next++, word + AFTER);
            }
            ListColumns.consume(select);
        }
    }

    /** A join from the tokens to the cards. */
    private String statement(int words) {
        StringBuilder tables = new StringBuilder();
        StringBuilder where = new StringBuilder();
        for (int i = 0; i < words; i++) {
            String t = "t" + i;
            tables.append("token ").append(t).append(i == 0 ? firstWord : furtherWord).append(", ");
            where.append(t + ".token >= ? and " + t + ".token < ?" + role.fields(t + ".field_id") + " and ");
            where.append(i == 0 ? "" : t + ".card_id = t0.card_id and ");
        }
        return "select distinct " + ListColumns.raw("name") + from + tables + "customer c" + cards + "where " + where
                + "c.id = t0.card_id and c.archived = 0" + scopes + " order by c.f_name_sk, c.id fetch first " + ListColumns.PAGE
                + " rows only";
    }

    private String text(int time) {
        return texts.get(time % texts.size());
    }
}
