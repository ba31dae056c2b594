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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;

/** What users type into the search box: words of names and places on the cards, as they are spread there. */
final class SearchWords {
    private static final long SEED = 7;
    private static final int COMMON = 20;
    private static final int LEAST_LETTERS = 2;
    private static final int MOST_LETTERS = 5;

    private final List<Counted> words = new ArrayList<>();
    private final List<String> common;
    private final List<String> rare;
    private final Random random = new Random(SEED);

    private record Counted(String word, long cards) {}

    /**
     * @param connection to the tables of ours
     */
    SearchWords(CardIndex index, Connection connection, long cards) throws SQLException {
        int[] fields = Stream.of("company", "last_name", "city")
                .mapToInt(key -> index.catalogue(index.session()).field(Kind.CUSTOMER, key).id())
                .toArray();
        try (PreparedStatement select = connection.prepareStatement(
                "select token, count(*) from token where field_id in (?,?,?) group by token")) {
            for (int i = 0; i < fields.length; i++) {
                select.setInt(i + 1, fields[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    words.add(new Counted(row.getString(1), row.getLong(2)));
                }
            }
        }
        words.sort(Comparator.comparingLong(Counted::cards).reversed().thenComparing(Counted::word));
        common = words.stream().limit(COMMON).map(Counted::word).toList();
        long few = Math.max(words.getLast().cards(), cards / 2_000);
        rare = words.stream().filter(each -> each.cards() <= few).map(Counted::word).toList();
    }

    String common() {
        return any(common);
    }

    String rare() {
        return any(rare);
    }

    /** The beginning of some word. */
    String beginning() {
        String word = any(words).word();
        int letters = LEAST_LETTERS + random.nextInt(MOST_LETTERS - LEAST_LETTERS + 1);
        return word.substring(0, Math.min(letters, word.length()));
    }

    /** Two different common words. */
    String twoCommon() {
        String first = common();
        String second = common();
        return first.equals(second) ? twoCommon() : first + " " + second;
    }

    String rareAndCommon() {
        return rare() + " " + common();
    }

    /** As many searches as wanted. */
    static List<String> some(int number, Supplier<String> source) {
        return Stream.generate(source).limit(number).toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
