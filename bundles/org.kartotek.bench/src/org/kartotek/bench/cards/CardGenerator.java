/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.cards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.kartotek.core.text.Folding;
import org.kartotek.core.value.Value;

/**
 * Invents cards, always the same ones: names in two scripts and with all kinds of accents, a few of them on very many cards and
 * most on few; a dozen known fields, some known to be absent, the rest unknown; every fifth card with a contact.
 */
public final class CardGenerator {
    private static final long SEED = 20_260_101;
    private static final List<String> STATUS = List.of("active", "prospect", "dormant", "former");
    private static final List<String> INDUSTRY = List.of(
            "retail", "wholesale", "construction", "food", "services", "transport", "manufacturing", "it", "health", "agriculture", "other");
    private static final List<String> TITLES = List.of("Manager", "Einkauf", "Bogholder", "Ventas", "Księgowość", "Бухгалтер", "Direction");

    private final List<CountryWords> countries = CountryWords.all();
    private final Random random = new Random(SEED);
    private final String owner;
    private long number;

    /**
     * @param owner login of the user who looks after every third customer
     */
    public CardGenerator(String owner) {
        this.owner = owner;
    }

    /** The next card, wherever it belongs: 5 percent to territory south, 0.1 percent to west, the others to north, east or nowhere. */
    public InventedCard next() {
        number++;
        return card(territory());
    }

    /** The next card, without the field {@code phone}, for a territory. */
    public InventedCard nextOf(String territory) {
        number++;
        InventedCard card = card(Optional.of(territory));
        card.customer().remove("phone");
        return card;
    }

    private Optional<String> territory() {
        if (number % 1000 == 7) {
            return Optional.of("west");
        }
        if (number % 20 == 3) {
            return Optional.of("south");
        }
        int place = random.nextInt(100);
        return place < 3 ? Optional.empty() : Optional.of(place < 65 ? "north" : "east");
    }

    private InventedCard card(Optional<String> territory) {
        CountryWords words = country();
        Map<String, Value> values = new HashMap<>();
        values.put("number", Value.of("K" + (100_000 + number)));
        String family = family(words);
        String domain = name(values, words, family);
        put(values, "street", pick(words.list("street")) + " " + (1 + random.nextInt(180)));
        String[] city = pick(words.list("city")).split(" ", 2);
        put(values, "postcode", city[0]);
        put(values, "city", city[1]);
        put(values, "country", words.code());
        put(values, "language", words.language());
        put(values, "status", pick(STATUS));
        territory.ifPresent(key -> put(values, "territory", key));
        if (random.nextInt(3) == 0) {
            put(values, "owner", owner);
        }
        reach(values, words, domain);
        return new InventedCard(values, contact(words, domain));
    }

    /** Fills in who it is, and returns what stands behind the @. */
    private String name(Map<String, Value> values, CountryWords words, String family) {
        if (random.nextInt(10) < 3) {
            put(values, "type", "person");
            put(values, "first_name", pick(words.list("given")));
            put(values, "last_name", family);
            return "post.example";
        }
        put(values, "type", "organisation");
        put(values, "company", family + " " + pick(words.list("trade")) + " " + pick(words.forms()));
        put(values, "industry", pick(INDUSTRY));
        return ascii(family) + number % 1000 + ".example";
    }

    private void reach(Map<String, Value> values, CountryWords words, String domain) {
        put(values, "phone", phone(words));
        if (random.nextInt(10) == 0) {
            values.put("email", Value.ABSENT);
        } else {
            put(values, "email", "k" + number + "@" + domain);
        }
        if (random.nextInt(20) == 0) {
            values.put("fax", Value.ABSENT);
        }
    }

    private Optional<Map<String, Value>> contact(CountryWords words, String domain) {
        if (random.nextInt(5) != 0) {
            return Optional.empty();
        }
        Map<String, Value> values = new HashMap<>();
        put(values, "first_name", pick(words.list("given")));
        put(values, "last_name", family(words));
        put(values, "job_title", pick(TITLES));
        put(values, "email", "c" + number + "@" + domain);
        return Optional.of(values);
    }

    private CountryWords country() {
        int place = random.nextInt(100);
        for (CountryWords each : countries) {
            place -= each.share();
            if (place < 0) {
                return each;
            }
        }
        return countries.getLast();
    }

    private String family(CountryWords words) {
        return pick(words.list("stem")) + pick(words.list("ending"));
    }

    private String phone(CountryWords words) {
        return words.phone() + " " + (10 + random.nextInt(90)) + " " + (100_000 + random.nextInt(900_000));
    }

    private static String ascii(String text) {
        String letters = Folding.fold(text).replaceAll("[^a-z]", "");
        return letters.isEmpty() ? "firma" : letters;
    }

    /** The first of a list come up most often. */
    private String pick(List<String> list) {
        double place = random.nextDouble();
        return list.get((int) (list.size() * place * place));
    }

    private static void put(Map<String, Value> values, String key, String text) {
        values.put(key, Value.of(text));
    }
}
