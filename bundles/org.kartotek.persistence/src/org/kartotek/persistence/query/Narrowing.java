/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Link;
import org.kartotek.core.query.NamedValue;
import org.kartotek.core.query.Operator;
import org.kartotek.core.search.Tokens;
import org.kartotek.core.value.ValueState;

/**
 * The demands of a criterion that an index can answer: each word of a search, and on the embedded database each condition on an
 * indexed field and the scope of the role. The cards that fulfil a rare one are read first; the others are dropped among them.
 */
final class Narrowing {
    private static final int ALL = Integer.MAX_VALUE;

    private final RowSource source;
    private final Reading reading;
    private final CommonDemands common;
    private final KnownCards known;
    private final List<Demand> demands = new ArrayList<>();
    /** That a card may be seen; null where nothing else is demanded. */
    private Demand scope;
    /** Negative until they have been read. */
    private long cardsOfScopes = -1;

    /**
     * Something that an index can answer.
     *
     * @param cards a statement that selects the ids of the cards that fulfil it
     * @param searches those of which it is a word, or all words
     * @param word that word, or null
     */
    private record Demand(SqlText cards, Set<Criterion> searches, String word) {
        Demand(SqlText cards) {
            this(cards, Set.of(), null);
        }
    }

    /**
     * @param cards ids of all cards that fulfil some demands, in ascending order
     * @param searches those of which every word is among these demands
     * @param asked whether words are left that have to be looked for in each of them
     */
    record Found(long[] cards, Set<Criterion> searches, boolean asked) {}

    Narrowing(RowSource source, Reading reading, Criterion criterion, QueryPlans plans) throws SQLException {
        Connection connection = source.connection();
        DerbyIndexes indexes = plans.indexes();
        this.source = source;
        this.reading = reading;
        this.common = plans.common();
        this.known = plans.cards();
        List<Criterion> parts = demanded(criterion);
        demandWords(parts);
        for (Criterion part : parts) {
            if (!(part instanceof Criterion.Search)) {
                indexed(connection, part, indexes)
                        .or(() -> ofCard(part))
                        .ifPresent(cards -> demands.add(new Demand(cards)));
                new RelatedDemands(connection, reading, indexes).cards(part).ifPresent(cards -> demands.add(new Demand(cards)));
            }
        }
        demandScope(connection, indexes);
    }

    /** How many cards the scopes of the session have, where that is known. */
    OptionalLong cardsOfScopes() {
        return cardsOfScopes < 0 ? OptionalLong.empty() : OptionalLong.of(cardsOfScopes);
    }

    boolean hasDemands() {
        return !demands.isEmpty();
    }

    /** The criteria that must hold for the whole to hold. */
    static List<Criterion> demanded(Criterion criterion) {
        return criterion instanceof Criterion.All all
                ? all.parts().stream().flatMap(part -> demanded(part).stream()).toList()
                : List.of(criterion);
    }

    /** On a server all words are one demand: to ask for each by itself would take longer than most of the answers. */
    private void demandWords(List<Criterion> parts) {
        Map<Criterion, Set<String>> searches = new LinkedHashMap<>();
        for (Criterion part : parts) {
            if (part instanceof Criterion.Search search) {
                searches.put(search, new LinkedHashSet<>(Tokens.words(search.text())));
            }
        }
        searches.values().removeIf(Set::isEmpty);
        if (reading.isEmbedded()) {
            searches.forEach((search, words) ->
                    words.forEach(word -> demands.add(new Demand(cardsWith(word), Set.of(search), word))));
        } else if (!searches.isEmpty()) {
            List<String> words = searches.values().stream().flatMap(Set::stream).distinct().toList();
            demands.add(new Demand(cardsWith(words), searches.keySet(), null));
        }
    }

    /** Whatever their scope: it is not in the index of the tokens, and the statement that reads the cards looks at it. */
    private SqlText cardsWith(String word) {
        return new SqlText().add("select t.card_id from token t where ").add(new Conditions(reading).tokens(word));
    }

    /** A server would look at the rights on each word before it counts them; a function of it counts first, and gives a null for too many. */
    private SqlText cardsWith(List<String> words) {
        PlanSizes sizes = reading.sizes();
        String fields = reading.readableTokenIds().map(ids -> "array[" + ids + "]::int[]").orElse("null");
        return new SqlText()
                .add("select w from cards_with_words(")
                .bind(words)
                .add(", ")
                .bind(words.stream().map(word -> Conditions.after(reading.dialect(), word)).toList())
                .add(", " + fields + ", " + sizes.common() + ", " + sizes.shared() + ") w");
    }

    /** That a card may be seen, where its index says so and something else is demanded too. */
    private void demandScope(Connection connection, DerbyIndexes indexes) throws SQLException {
        boolean helps =
                !demands.isEmpty() && !reading.kind().isAlone() && !reading.scopes().isEveryScope() && reading.isEmbedded();
        if (helps) {
            String scopes = reading.scopes().scopes("m.");
            indexes.scope(connection)
                    .map(hint -> new SqlText().add("select m.id from customer m" + hint + "where " + scopes))
                    .ifPresent(cards -> scope = new Demand(cards));
            Optional.ofNullable(scope).ifPresent(demands::add);
        }
    }

    private Optional<SqlText> indexed(Connection connection, Criterion criterion, DerbyIndexes indexes) throws SQLException {
        Optional<Field> field = rangeOf(criterion).flatMap(reading::own).filter(each -> each.is(FieldTrait.SORTABLE));
        if (field.isEmpty() || !reading.isEmbedded() || !reading.kind().isCard()) {
            return Optional.empty();
        }
        return indexes.field(connection, field.get())
                .map(hint -> new SqlText().add("select m.id from customer m" + hint + "where ").add(new Conditions(reading).alone(criterion)));
    }

    /** The cards on which the records hang that are looked for, where a criterion is about these alone. */
    private Optional<SqlText> ofCard(Criterion criterion) {
        if (!reading.kind().isOnCard() || rangeOf(criterion).isEmpty()) {
            return Optional.empty();
        }
        NamedValue named = reading.named(reading.kind(), rangeOf(criterion).get());
        if (criterion instanceof Criterion.Comparison comparison && named.isOwn() && NamedValue.isCard(named.field())) {
            return Optional.of(new SqlText().add("select c.id from customer c where c.id = ").bind(Operands.id(named.field(), comparison.operand())));
        }
        boolean throughCard = named.links().size() == 1 && named.links().getFirst().way() == Link.Way.CARD && named.aggregate().isEmpty();
        return throughCard && named.field().is(FieldTrait.SORTABLE)
                ? Optional.of(new SqlText()
                        .add("select c.id from customer c where ")
                        .add(new Conditions(reading).ofCard(criterion, named.field())))
                : Optional.empty();
    }

    /** The field whose index has the cards side by side for which a criterion holds. */
    static Optional<FieldPath> rangeOf(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Comparison comparison when comparison.operator() != Operator.CONTAINS
                            && comparison.operator() != Operator.NOT_EQUAL -> Optional.of(comparison.field());
            case Criterion.OneOf oneOf when !oneOf.operands().isEmpty() -> Optional.of(oneOf.field());
            case Criterion.HasState state when state.state() != ValueState.KNOWN -> Optional.of(state.field());
            default -> Optional.empty();
        };
    }

    /**
     * The cards to start from: those that fulfil the rare demands. Where many or all are left, those too that fulfil demands which are
     * not all too common, where that helps: on the embedded database to walk an order among them, on a server where few cards
     * fulfil several.
     *
     * @param walked whether the order is one that is walked on the embedded database
     */
    Optional<Found> rareCards(boolean walked) throws SQLException {
        int most = reading.sizes().common();
        boolean several = demands.size() > 1;
        Optional<Found> rare = walked && !several ? Optional.empty() : cards(most, most);
        if (walked) {
            return rare.filter(this::isFew).isPresent() ? rare : cards(reading.sizes().shared(), ALL);
        }
        return rare.isEmpty() && several && !reading.isEmbedded() ? sharedCards() : rare;
    }

    /** Where words are left, they are sooner read than looked for in many cards. */
    private boolean isFew(Found found) {
        int listed = reading.sizes().listed();
        return found.cards().length <= (found.asked() ? listed / 4 : listed);
    }

    /** Whether nothing but the scopes of the session led to the cards. */
    boolean isScopeAlone(Found found) {
        return found.cards().length == cardsOfScopes && found.asked();
    }

    /** The cards to start from where those are so few that they are listed, for a role that sees few. */
    Optional<Found> fewCards() throws SQLException {
        int most = reading.sizes().listed();
        Optional<long[]> own = scope == null ? Optional.empty() : cards(scope, most, most);
        return own.isPresent() ? Optional.of(foundAmong(own.get())) : cards(most, most);
    }

    /** Among the few cards of a role: a word that is common elsewhere is looked for in each of them. */
    private Found foundAmong(long[] own) throws SQLException {
        cardsOfScopes = own.length;
        long[] found = own;
        Set<Criterion> searches = new HashSet<>();
        for (Demand demand : demands) {
            Optional<long[]> ids = demand.word() == null ? remembered(demand.cards()) : Optional.of(cardsWithWord(demand, own));
            found = ids.isPresent() ? both(found, ids.get()) : found;
            searches.addAll(demand.searches());
        }
        return new Found(found, searches, false);
    }

    private long[] cardsWithWord(Demand demand, long[] own) throws SQLException {
        Optional<long[]> all = cards(demand, reading.sizes().listed(), ALL);
        if (all.isPresent()) {
            return all.get();
        }
        SqlText ofOwn = new SqlText().add("select t.card_id from token t" + reading.tokensOfCard() + "where t.card_id");
        ofOwn.addIn(own).add(" and ").add(new Conditions(reading).tokens(demand.word()));
        SqlText key = new SqlText().add(scope.cards()).add(" and ").add(demand.cards());
        Optional<long[]> before = remembered(key);
        return before.isPresent() ? before.get() : remember(key, read(ofOwn, ALL).orElseThrow());
    }

    /** The few cards that fulfil several demands of which none is rare. */
    private Optional<Found> sharedCards() throws SQLException {
        SqlText together = new SqlText();
        demands.forEach(demand -> together.add(demand.cards()).add(";"));
        int most = reading.sizes().common();
        if (common.isKnown(together, most)) {
            return Optional.empty();
        }
        Optional<Found> found = cards(reading.sizes().shared(), 0).filter(each -> each.cards().length <= most);
        if (found.isEmpty()) {
            common.remember(together, most);
        }
        return found;
    }

    /** The cards that fulfil every demand, however many; empty where there is no demand. */
    Optional<Found> allCards() throws SQLException {
        return cards(ALL, ALL);
    }

    /**
     * @param most what more cards fulfil is not read
     * @param mostKnown what more cards fulfil is not begun with, even where they have been read before
     */
    private Optional<Found> cards(int most, int mostKnown) throws SQLException {
        long[] found = null;
        Set<Criterion> searches = new HashSet<>();
        Set<Criterion> unread = new HashSet<>();
        for (Demand demand : demands) {
            Optional<long[]> ids = isAnsweredByTheRow(demand, found, most)
                    ? remembered(demand.cards())
                    : cards(demand, most, found == null ? mostKnown : ALL);
            if (ids.isPresent()) {
                cardsOfScopes = demand == scope ? ids.get().length : cardsOfScopes;
                found = found == null ? ids.get() : both(found, ids.get());
                searches.addAll(demand.searches());
            } else {
                unread.addAll(demand.searches());
            }
        }
        searches.removeAll(unread);
        return found == null ? Optional.empty() : Optional.of(new Found(found, searches, !unread.isEmpty()));
    }

    /** Few cards are left, and whether they fulfil the demand stands in the row that is read anyway. */
    private boolean isAnsweredByTheRow(Demand demand, long[] found, int most) {
        return most < ALL && demand.searches().isEmpty() && found != null && found.length <= reading.sizes().listed();
    }

    private Optional<long[]> cards(Demand demanded, int most, int mostKnown) throws SQLException {
        SqlText demand = demanded.cards();
        Optional<long[]> before = remembered(demand);
        if (before.isPresent()) {
            return before.filter(cards -> cards.length <= mostKnown);
        }
        if (most < ALL && common.isKnown(demand, most)) {
            return Optional.empty();
        }
        Optional<long[]> cards = read(demand, most);
        if (cards.isEmpty()) {
            common.remember(demand, most);
            return cards;
        }
        return Optional.of(remember(demand, cards.get()));
    }

    private Optional<long[]> remembered(SqlText demand) {
        return reading.isEmbedded() ? known.of(demand, reading.writes()) : Optional.empty();
    }

    private long[] remember(SqlText demand, long[] cards) {
        if (reading.isEmbedded()) {
            known.remember(demand, cards, reading.writes());
        }
        return cards;
    }

    /** @return empty where there are more than {@code most} */
    private Optional<long[]> read(SqlText demand, int most) throws SQLException {
        LongStream.Builder ids = LongStream.builder();
        int[] count = {0};
        boolean[] tooMany = new boolean[1];
        SqlText sql = new SqlText().add(demand).add(most < ALL ? " fetch first " + (most + 1) + " rows only" : "");
        source.visit(sql, row -> {
            ids.add(row.getLong(1));
            tooMany[0] |= row.wasNull() || ++count[0] > most;
            return !tooMany[0];
        });
        return tooMany[0] ? Optional.empty() : Optional.of(ids.build().sorted().distinct().toArray());
    }

    private static long[] both(long[] some, long[] others) {
        long[] fewer = some.length < others.length ? some : others;
        long[] more = fewer == some ? others : some;
        return Arrays.stream(fewer).filter(id -> Arrays.binarySearch(more, id) >= 0).toArray();
    }
}
