/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.query.CardQueries;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.PageKey;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.ResultPage;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.query.PlanSizes;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** For a role that sees some territories and its own cards, the lists of its scopes side by side are its part of the list of all. */
class ScopeListsTest {
    private static final int CARDS = 180;
    private static final List<String> NAMES = List.of("Berg", "Åkesson", "Berg Ny", "Иванов", "berg", "Łódź");
    private static final List<String> TERRITORIES = List.of("south", "north", "west", "east", "");
    private static final List<String> STATUS = List.of("active", "former");

    @DatabaseTest
    void pagesAreThoseOfTheWholeList(TestDatabase database) {
        List<Long> ids = write(database);
        Session session = session(database.administrator(), Set.of(ids.get(0), ids.get(15), ids.get(30)));
        try (EngineOnly only = new EngineOnly(database)) {
            for (PlanSizes sizes : List.of(EngineOnly.TINY, PlanSizes.USUAL, withFew(2))) {
                CardQueries walked = only.engine(with(sizes, 0));
                CardQueries merged = only.engine(with(sizes, 50));
                queries().forEach(query -> assertEquals(pages(walked, session, query), pages(merged, session, query), query.toString()));
            }
            List<Row> rows = pages(only.engine(PlanSizes.USUAL), session, queries().getFirst());
            assertTrue(rows.size() > CARDS / 3 && rows.size() < CARDS / 2 + CARDS / 10, rows.size() + " rows");
        }
    }

    private static List<Long> write(TestDatabase database) {
        ChangeSets changes = database.index().changes();
        String login = database.administrator().login();
        List<Long> ids = new ArrayList<>();
        List<RecordEdit> created = new ArrayList<>();
        List<RecordEdit> archived = new ArrayList<>();
        for (int i = 0; i < CARDS; i++) {
            long id = changes.newId(Kind.CUSTOMER);
            ids.add(id);
            created.add(RecordEdit.createCustomer(id, values(i, login)));
            if (i % 11 == 3) {
                archived.add(RecordEdit.archive(Kind.CUSTOMER, id, id));
            }
        }
        changes.commit(database.administrator(), Reason.EDIT, "", created);
        changes.commit(database.administrator(), Reason.EDIT, "", archived);
        return ids;
    }

    private static Map<String, Value> values(int number, String login) {
        Map<String, Value> values = new HashMap<>();
        values.put("company", Value.of(NAMES.get(number * 7 % NAMES.size())));
        values.put("status", Value.of(STATUS.get(number / 3 % STATUS.size())));
        String territory = TERRITORIES.get(number % TERRITORIES.size());
        if (!territory.isEmpty()) {
            values.put("territory", Value.of(territory));
        }
        if (number % 4 == 0) {
            values.put("owner", Value.of(login));
        }
        return values;
    }

    private static Session session(Session administrator, Set<Long> denied) {
        RowScope rows = new RowScope.Territories(Set.of("south", "west"), true);
        Rights rights = new Rights(FieldAccess.WRITE, Map.of(), rows, Set.of(), Set.of(Kind.CONTACT));
        return administrator.with(rights.without(denied));
    }

    private static List<CardQuery> queries() {
        Criterion active = new Criterion.Comparison(new FieldPath("status"), Operator.EQUAL, new Operand.Literal("active"));
        Criterion berg = new Criterion.Search("berg");
        Criterion owned = new Criterion.Not(new Criterion.Comparison(new FieldPath("territory"), Operator.EQUAL, new Operand.Literal("west")));
        return Stream.of(Criterion.EVERY, owned, active, berg, new Criterion.Search("berg ny"), new Criterion.All(List.of(active, berg)))
                .flatMap(criterion -> Stream.of(false, true).map(descending -> CardQuery.customers("name", "territory", "owner")
                        .where(criterion)
                        .orderedBy(List.of(new Order(new FieldPath("name"), descending)))))
                .toList();
    }

    private static PlanSizes withFew(int few) {
        PlanSizes usual = PlanSizes.USUAL;
        return new PlanSizes(usual.listed(), usual.common(), usual.shared(), few, 20, usual.patience(), usual.merged());
    }

    private static PlanSizes with(PlanSizes sizes, int merged) {
        return new PlanSizes(
                sizes.listed(), sizes.common(), sizes.shared(), sizes.few(), sizes.distance(), sizes.patience(), merged);
    }

    private static List<Row> pages(CardQueries engine, Session session, CardQuery query) {
        List<Row> rows = new ArrayList<>();
        Optional<PageKey> after = Optional.empty();
        do {
            ResultPage page = engine.page(session, query, new PageRequest(16, after), new NullProgressMonitor());
            rows.addAll(page.rows());
            after = page.last();
        } while (after.isPresent());
        return rows;
    }
}
