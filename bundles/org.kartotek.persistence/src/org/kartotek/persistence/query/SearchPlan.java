/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.search.Tokens;

/**
 * Decides how the words of a search are looked up, by the capped count of the rarest: where that is rare, the cards that have
 * it are read and those without the other words are dropped; where all are common, the list is walked in its order and each card
 * asked for its words. Where no index leads from a card to its words, even the cards of common words are read.
 */
final class SearchPlan {
    private final RowSource source;
    private final Reading reading;
    private final Conditions conditions;

    SearchPlan(RowSource source, Reading reading) {
        this.source = source;
        this.reading = reading;
        this.conditions = new Conditions(reading);
    }

    private record Counted(String word, long tokens) {}

    /**
     * The ids of all cards, in ascending order, for which the searches that a criterion demands hold.
     *
     * @return empty where it demands none, or only such as too many cards fulfil
     */
    Optional<long[]> cards(Criterion criterion) throws SQLException {
        List<String> words = words(criterion);
        List<Counted> counted = new ArrayList<>();
        for (String word : words) {
            counted.add(new Counted(word, count(word)));
        }
        counted.sort(Comparator.comparingLong(Counted::tokens));
        boolean askable = reading.tokensOfCard().isPresent();
        if (counted.isEmpty() || askable && counted.getFirst().tokens() > reading.sizes().common()) {
            return Optional.empty();
        }
        long[] found = cards(counted.getFirst().word());
        for (Counted next : counted.subList(1, counted.size())) {
            if (!askable || next.tokens() <= reading.sizes().common()) {
                found = common(found, cards(next.word()));
            }
        }
        return Optional.of(found);
    }

    /** The words of all searches that must hold for the whole to hold. */
    private static List<String> words(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Search search -> Tokens.words(search.text());
            case Criterion.All all -> all.parts().stream().flatMap(part -> words(part).stream()).distinct().toList();
            default -> List.of();
        };
    }

    private long count(String word) throws SQLException {
        SqlText sql = new SqlText().add("select count(*) from (select 1 as x from token t where ").add(tokens(word));
        return source.number(sql.add(" fetch first " + (reading.sizes().common() + 1) + " rows only) n"));
    }

    private long[] cards(String word) throws SQLException {
        LongStream.Builder ids = LongStream.builder();
        source.visit(new SqlText().add("select t.card_id from token t where ").add(tokens(word)), row -> {
            ids.add(row.getLong(1));
            return true;
        });
        return ids.build().sorted().distinct().toArray();
    }

    private SqlText tokens(String word) {
        String scopes = reading.scopes().sql("t.scope_id");
        return conditions.tokens(word).add(scopes.isEmpty() ? "" : " and " + scopes);
    }

    private static long[] common(long[] some, long[] others) {
        return Arrays.stream(some).filter(id -> Arrays.binarySearch(others, id) >= 0).toArray();
    }
}
