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
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQueries;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.PageKey;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.query.QueryText;
import org.kartotek.core.query.ResultPage;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Compares the engine with a naive evaluation, by queries over related records. */
class RelatedQueriesTest {
    private static final int CARDS = 60;
    private static final int ARTICLES = 6;
    private static final List<String> CATEGORIES = List.of("Cheese", "Tea", "Tools");

    private static final List<String> CONDITIONS = List.of(
            "purchases.article.category = \"Cheese\"",
            "not purchases.article.category = \"Tea\"",
            "lines.article.number in (\"A1\", \"A2\")",
            "purchases.status is absent",
            "purchases.status is unknown",
            "activities.contact is known",
            "activities.type = call and not activities.type = mail",
            "count(purchases) = 0",
            "count(cases, status = open) = 0",
            "count(purchases, article.category = \"Cheese\") > 1",
            "count(purchases.lines) between 2 and 4",
            "count(purchases, count(lines) > 1) >= 1",
            "count(activities, type = call, last 30 days) > 0",
            "sum(purchases.amount) > 500",
            "sum(purchases.amount) = 0",
            "sum(purchases.amount) < 100",
            "sum(purchases.amount) > EUR 200",
            "sum(purchases.amount) <= JPY 1000",
            "not sum(purchases.amount, last 60 days) > 100",
            "sum(purchases.amount, last 60 days) > EUR 100",
            "sum(purchases.profit) > 50",
            "sum(purchases.profit) is unknown",
            "sum(lines.quantity) > 5",
            "sum(lines.amount, article.category = \"Cheese\") > 20",
            "max(lines.quantity) >= 4",
            "min(lines.quantity) in (1, 2)",
            "last(activities.date) < today - 60 days",
            "first(purchases.date) >= today - 200 days",
            "last(purchases.date) is unknown",
            "last(purchases.date) != today - 10 days or country = DK",
            "(count(tasks) > 0 or sum(purchases.amount) > 300) and not city is known",
            "relations.other.city is known",
            "count(relations, other.country = DK) > 0");

    private static final List<String> WHOLE = List.of(
            "activity: card.country = DK columns date, card, card.company, contact.last_name order by date desc",
            "activity: card.number = \"K-3\" columns card.number order by card.company, date desc",
            "activity: card = \"K-5\" columns card.number, subject order by date desc",
            "activity: card = #7 and date >= today - 100 days order by date",
            "purchase: amount > EUR 100 columns number, card.number, amount, profit, count(lines) order by count(lines) desc, amount",
            "purchase: article.category = \"Tea\" columns number, sum(lines.quantity)",
            "lines: purchase.date >= today - 90 days columns purchase.number, article.name, amount order by article.category, amount desc",
            "article: count(lines) > 1 columns number, sum(lines.amount), count(lines) order by sum(lines.amount) desc",
            "article: lines.purchase.card.country = DK columns number, last(lines.purchase.date)",
            "article: search tea",
            "case: owner is unknown and card.city is known columns subject, status order by status, card.city desc",
            "relation: other = #3 columns card.number, other.number, other.company");

    @DatabaseTest
    void theEngineAnswersAsTheNaiveOneDoes(TestDatabase database) {
        List<RecordOnCard> records = write(database.index(), database.administrator());
        for (Session session : List.of(database.administrator(), database.restricted())) {
            compare(database.index().queries(), session, database.index().catalogue(session), records);
        }
    }

    @DatabaseTest
    void theWaysOfManyCardsGiveTheSameAnswers(TestDatabase database) {
        CardIndex index = database.index();
        List<RecordOnCard> records = write(index, database.administrator());
        Map<Session, Catalogue> readable = new LinkedHashMap<>();
        for (Session session : List.of(database.administrator(), database.restricted())) {
            readable.put(session, index.catalogue(session));
        }
        try (EngineOnly small = new EngineOnly(database)) {
            readable.forEach((session, catalogue) -> compare(small.engine(), session, catalogue, records));
        }
    }

    @DatabaseTest
    void whatARoleDoesNotSeeCannotBeComputed(TestDatabase database) {
        CardIndex index = database.index();
        Session administrator = database.administrator();
        Session narrow = session(administrator, Map.of(), Set.of(Kind.PURCHASE_LINE));
        assertRefused(index, narrow, "count(lines) > 0");
        assertRefused(index, narrow, "purchases.article.category = \"Tea\"");
        assertRefused(index, narrow, "sum(purchases.amount) > 0");
        Session poor = session(administrator, Map.of(new Rights.FieldName(Kind.PURCHASE_LINE, "unit_cost"), FieldAccess.NONE), Set.of());
        assertRefused(index, poor, "sum(purchases.profit) > 0");
        assertEquals(0, index.queries().count(poor, parsed(index, poor, "sum(purchases.amount) > 0"), 10, new NullProgressMonitor()));
        CardQuery whole = parsed(index, administrator, "sum(purchases.amount) > 0 columns sum(purchases.amount)");
        assertThrows(KartotekException.class, () -> index.queries().count(narrow, whole, 10, new NullProgressMonitor()));
    }

    private static Session session(Session administrator, Map<Rights.FieldName, FieldAccess> exceptions, Set<Kind> withheld) {
        Rights rights = new Rights(FieldAccess.WRITE, exceptions, new RowScope.Everything(), EnumSet.allOf(Action.class), withheld);
        return new Session(
                administrator.userId(), administrator.login(), "narrow", rights, administrator.locale(), administrator.zone());
    }

    private static CardQuery parsed(CardIndex index, Session session, String text) {
        return new QueryParser(index.catalogue(session), session.locale()).parse(text);
    }

    private static void assertRefused(CardIndex index, Session session, String text) {
        assertThrows(KartotekException.class, () -> parsed(index, session, text), text);
    }

    private static void compare(CardQueries engine, Session session, Catalogue readable, List<RecordOnCard> records) {
        NaiveRelated naive = new NaiveRelated(records, readable, session);
        QueryParser parser = new QueryParser(readable, session.locale());
        String columns = " columns number, sum(purchases.amount), count(cases), last(activities.date)";
        Stream<String> ordered = CONDITIONS.stream()
                .flatMap(condition -> Stream.of(
                        condition + columns,
                        condition + columns + " order by sum(purchases.amount) desc, company",
                        condition + " order by last(activities.date)"));
        Stream.concat(ordered, WHOLE.stream()).forEach(text -> {
            CardQuery query = parser.parse(text);
            assertEquals(query, parser.parse(QueryText.of(query)), text);
            String who = session.role() + ": " + text;
            List<Row> expected = naive.rows(query);
            assertEquals(expected, stream(engine, session, query), who);
            assertEquals(expected, pages(engine, session, query), who);
            assertEquals(expected.size(), engine.count(session, query, 1_000, new NullProgressMonitor()), who);
            assertEquals(expected.size(), engine.index(session, query, 10, new NullProgressMonitor()).count(), who);
        });
    }

    private static List<Row> stream(CardQueries engine, Session session, CardQuery query) {
        List<Row> rows = new ArrayList<>();
        engine.stream(session, query, rows::add, new NullProgressMonitor());
        return rows;
    }

    private static List<Row> pages(CardQueries engine, Session session, CardQuery query) {
        List<Row> rows = new ArrayList<>();
        Optional<PageKey> after = Optional.empty();
        do {
            ResultPage page = engine.page(session, query, new PageRequest(7, after), new NullProgressMonitor());
            rows.addAll(page.rows());
            after = page.last();
        } while (after.isPresent());
        return rows;
    }

    /** Writes cards and what hangs on them; all that is in use. */
    private static List<RecordOnCard> write(CardIndex index, Session session) {
        Random random = new Random(7);
        List<RecordEdit> edits = new ArrayList<>();
        List<Long> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            long id = index.changes().newId(Kind.ARTICLE);
            articles.add(id);
            edits.add(RecordEdit.createAlone(
                    Kind.ARTICLE, id, values("number", "A" + i, "name", "tea " + i, "category", CATEGORIES.get(i % 3))));
        }
        List<RecordEdit> archived = new ArrayList<>();
        List<Long> cards = new ArrayList<>();
        for (int i = 0; i < CARDS; i++) {
            long card = index.changes().newId(Kind.CUSTOMER);
            Map<String, Value> values = values("company", "Company " + random.nextInt(20), "number", "K-" + i);
            put(values, "country", random.nextInt(3) == 0 ? "DK" : "DE");
            put(values, "territory", random.nextBoolean() ? "south" : "north");
            put(values, "city", random.nextInt(3) == 0 ? null : "Ribe");
            edits.add(RecordEdit.createCustomer(card, values));
            addRecords(index, random, card, cards, articles, edits);
            cards.add(card);
            if (random.nextInt(12) == 0) {
                archived.add(RecordEdit.archive(Kind.CUSTOMER, card, card));
            }
        }
        edits.stream()
                .filter(edit -> edit.kind().isOnCard() && edit.kind() != Kind.CONTACT && random.nextInt(9) == 0)
                .forEach(edit -> archived.add(0, RecordEdit.archive(edit.kind(), edit.id(), edit.cardId())));
        for (int from = 0; from < edits.size(); from += 100) {
            index.changes().commit(session, Reason.EDIT, "", edits.subList(from, Math.min(edits.size(), from + 100)));
        }
        index.changes().commit(session, Reason.EDIT, "", archived);
        assertEquals(List.of(), index.verify(session, new NullProgressMonitor()).problems());
        return edits.stream()
                .flatMap(edit -> index.cards().record(session, edit.kind(), edit.id()).stream())
                .toList();
    }

    private static void addRecords(
            CardIndex index, Random random, long card, List<Long> cards, List<Long> articles, List<RecordEdit> edits) {
        long contact = add(index, edits, Kind.CONTACT, card, values("last_name", "Berg"));
        for (int i = random.nextInt(4); i > 0; i--) {
            Map<String, Value> values = values("date", day(random), "type", random.nextBoolean() ? "call" : "mail", "subject", "s" + i);
            put(values, "contact", random.nextBoolean() ? contact : null);
            add(index, edits, Kind.ACTIVITY, card, values);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            add(index, edits, Kind.CASE, card, values("subject", "c", "status", random.nextBoolean() ? "open" : "closed"));
        }
        if (random.nextInt(4) == 0) {
            add(index, edits, Kind.TASK, card, values("subject", "t"));
        }
        if (!cards.isEmpty() && random.nextInt(3) == 0) {
            long other = cards.get(random.nextInt(cards.size()));
            add(index, edits, Kind.RELATION, card, values("type", "partner", "other", other));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            addPurchase(index, random, card, articles, edits);
        }
    }

    private static void addPurchase(CardIndex index, Random random, long card, List<Long> articles, List<RecordEdit> edits) {
        Map<String, Value> purchase = values("number", "P" + random.nextInt(100));
        put(purchase, "date", random.nextInt(6) == 0 ? null : day(random));
        purchase.put("status", random.nextInt(3) == 0 ? Value.ABSENT : random.nextBoolean() ? Value.UNKNOWN : Value.of("ordered"));
        long id = add(index, edits, Kind.PURCHASE, card, purchase);
        Currency currency = Currency.getInstance(random.nextInt(4) == 0 ? "JPY" : "EUR");
        for (int j = random.nextInt(4); j > 0; j--) {
            Map<String, Value> line = values("purchase", id, "quantity", BigDecimal.valueOf(1 + random.nextInt(5)));
            put(line, "article", random.nextInt(5) == 0 ? null : articles.get(random.nextInt(articles.size())));
            put(line, "unit_price", random.nextInt(20) == 0 ? null : new Money(random.nextInt(20_000), currency));
            put(line, "unit_cost", random.nextInt(6) == 0 ? null : new Money(random.nextInt(9_000), currency));
            put(line, "discount", random.nextBoolean() ? BigDecimal.valueOf(random.nextInt(50)) : null);
            add(index, edits, Kind.PURCHASE_LINE, card, line);
        }
    }

    private static LocalDate day(Random random) {
        return LocalDate.now().minusDays(random.nextInt(300));
    }

    private static long add(CardIndex index, List<RecordEdit> edits, Kind kind, long card, Map<String, Value> values) {
        long id = index.changes().newId(kind);
        edits.add(RecordEdit.createPart(kind, id, card, values));
        return id;
    }

    private static Map<String, Value> values(Object... pairs) {
        Map<String, Value> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            put(values, (String) pairs[i], pairs[i + 1]);
        }
        return values;
    }

    private static void put(Map<String, Value> values, String key, Object content) {
        if (content != null) {
            values.put(key, Value.of(content));
        }
    }
}
