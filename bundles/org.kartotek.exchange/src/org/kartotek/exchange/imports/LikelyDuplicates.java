/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.importing.LikelyDuplicate;
import org.kartotek.core.importing.LikelyDuplicate.Sign;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.Value;

/**
 * Finds the cards, and the earlier rows, that new cards are like: the same name in the same city, the same e-mail address, or the same
 * telephone number. Asks the card index under the rights of the session: once for all its cards where they are few beside the rows, and
 * a chunk of rows at a time where they are many.
 */
final class LikelyDuplicates {
    private static final String NAME = "name";
    private static final String CITY = "city";
    private static final String EMAIL = "email";
    private static final List<String> PHONES = List.of("phone", "mobile");
    /** Cards of one name that are looked at. */
    private static final int MOST_CARDS = 2_000;
    /** A question for one row costs as much as reading this many cards. */
    private static final long CARDS_A_ROW = 20;
    /** More cards than these are not held in memory. */
    private static final long MOST_HELD = 50_000;

    private final CardIndex index;
    private final Session session;
    private final IProgressMonitor monitor;
    private final List<String> columns;
    private final Map<Traits.Key, Seen> earlier = new HashMap<>();
    private final Optional<Map<Traits.Key, List<Seen>>> all;

    private record Seen(long card, long line, String name, String city) {}

    /**
     * @param rows how many the file has
     * @param monitor to give up the import
     */
    LikelyDuplicates(CardIndex index, Session session, Catalogue catalogue, long rows, IProgressMonitor monitor) {
        this.index = index;
        this.session = session;
        this.monitor = monitor;
        this.columns = Stream.concat(Stream.of(NAME, CITY, EMAIL), PHONES.stream())
                .filter(field -> catalogue.find(Kind.CUSTOMER, field).isPresent())
                .toList();
        long few = Math.min(rows * CARDS_A_ROW, MOST_HELD);
        CardQuery every = CardQuery.customers(columns.toArray(String[]::new));
        this.all = index.queries().count(session, every, few + 1, monitor) <= few
                ? Optional.of(run(every, new HashMap<>()))
                : Optional.empty();
    }

    /** The same plans; those of new cards that are like others say so. */
    List<RowPlan> mark(List<RowPlan> plans) {
        Map<Traits.Key, List<Seen>> cards = cards(plans.stream().filter(LikelyDuplicates::isNew).map(Traits::of).toList());
        List<RowPlan> marked = new ArrayList<>(plans.size());
        for (RowPlan plan : plans) {
            Traits traits = Traits.of(plan);
            marked.add(isNew(plan) ? find(plan, traits, cards).map(plan::like).orElse(plan) : plan);
            Seen seen = new Seen(0, plan.line(), traits.name(), traits.city());
            traits.keys().forEach(key -> earlier.putIfAbsent(key, seen));
        }
        return marked;
    }

    private static boolean isNew(RowPlan plan) {
        return plan.present().isEmpty();
    }

    private Optional<LikelyDuplicate> find(RowPlan plan, Traits traits, Map<Traits.Key, List<Seen>> cards) {
        for (Traits.Key key : traits.keys()) {
            Stream<Seen> candidates = Stream.concat(
                    cards.getOrDefault(key, List.of()).stream(), Optional.ofNullable(earlier.get(key)).stream());
            Optional<Seen> like = candidates
                    .filter(seen -> key.sign() != Sign.NAME_AND_CITY || Traits.mayBeSameCity(seen.city(), traits.city()))
                    .findFirst();
            if (like.isPresent()) {
                Seen seen = like.get();
                return Optional.of(new LikelyDuplicate(plan.line(), key.sign(), seen.card(), seen.line(), seen.name()));
            }
        }
        return Optional.empty();
    }

    private Map<Traits.Key, List<Seen>> cards(List<Traits> wanted) {
        if (all.isPresent()) {
            return all.get();
        }
        Map<Traits.Key, List<Seen>> found = new HashMap<>();
        ask(NAME, wanted.stream().map(Traits::name).toList(), found);
        ask(EMAIL, wanted.stream().map(Traits::email).toList(), found);
        wanted.stream().flatMap(traits -> traits.phones().stream()).distinct().forEach(phone -> search(phone, found));
        return found;
    }

    /** In the order of the field: its index finds the cards. */
    private void ask(String field, List<String> texts, Map<Traits.Key, List<Seen>> found) {
        List<Operand> operands = texts.stream()
                .filter(text -> !text.isEmpty())
                .distinct()
                .map(text -> (Operand) new Operand.Literal(text))
                .toList();
        boolean indexed = columns.contains(field)
                && index.catalogue(session).field(Kind.CUSTOMER, field).is(FieldTrait.SORTABLE);
        if (indexed && !operands.isEmpty()) {
            FieldPath path = new FieldPath(field);
            run(query().where(new Criterion.OneOf(path, operands)).orderedBy(List.of(new Order(path, false))), found);
        }
    }

    /** Telephone numbers have no order: the search box finds them, by their digits. */
    private void search(String digits, Map<Traits.Key, List<Seen>> found) {
        if (PHONES.stream().anyMatch(columns::contains)) {
            run(query().where(new Criterion.Search(digits)), found);
        }
    }

    private CardQuery query() {
        return CardQuery.customers(columns.toArray(String[]::new)).limitedTo(MOST_CARDS);
    }

    private Map<Traits.Key, List<Seen>> run(CardQuery query, Map<Traits.Key, List<Seen>> found) {
        index.queries().stream(session, query, row -> remember(row, found), monitor);
        return found;
    }

    private void remember(Row row, Map<Traits.Key, List<Seen>> found) {
        Function<String, String> value = field -> {
            int column = columns.indexOf(field);
            Value content = column < 0 ? Value.UNKNOWN : row.values().get(column);
            return content.isKnown() ? Canonical.text(content) : "";
        };
        Traits traits = new Traits(
                value.apply(NAME), value.apply(CITY), value.apply(EMAIL), Traits.digits(PHONES.stream().map(value).toList()));
        Seen seen = new Seen(row.id(), 0, traits.name(), traits.city());
        traits.keys().forEach(key -> found.computeIfAbsent(key, k -> new ArrayList<>()).add(seen));
    }
}
