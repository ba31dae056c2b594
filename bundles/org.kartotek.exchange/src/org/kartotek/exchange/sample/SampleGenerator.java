/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.Value;

/**
 * Generates the customers of the sample company: always the same ones, because the numbers behind them come from one seed. A few
 * customers stand there twice in different spelling, for duplicates to be found.
 */
final class SampleGenerator {
    /** Number of the first customer; the others follow. */
    static final int FIRST_NUMBER = 10001;

    private static final long SEED = 1849;
    private static final int CUSTOMERS = 492;
    private static final int DUPLICATES = 8;
    private static final List<String> COUNTRIES =
            List.of("denmark.txt", "germany.txt", "spain.txt", "poland.txt", "russia.txt");
    private static final List<String> STATUSES = List.of("active", "active", "active", "active", "prospect", "prospect", "dormant", "former");

    private static final String[][] TYPED_WITHOUT = {
        {"ø", "oe"}, {"æ", "ae"}, {"å", "aa"}, {"ü", "ue"}, {"ö", "oe"}, {"ä", "ae"}, {"ß", "ss"}, {"ñ", "n"}, {"ł", "l"}, {"ё", "е"},
        {" & ", " + "}, {"GmbH", "G.m.b.H."}
    };

    private final Random random = new Random(SEED);
    private final List<CountryWords> countries = COUNTRIES.stream().map(CountryWords::new).toList();
    private final List<String> owners;
    private final Set<String> companies = new HashSet<>();
    private int number = FIRST_NUMBER;

    /** @param owners logins that cards can belong to; may be empty */
    SampleGenerator(List<String> owners) {
        this.owners = List.copyOf(owners);
    }

    /** The words of the countries that the customers come from. */
    List<CountryWords> countries() {
        return countries;
    }

    List<SampleCard> cards() {
        List<SampleCard> cards = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            CountryWords words = countries.get(i % countries.size());
            cards.add(random.nextInt(8) == 0 ? person(words) : organisation(words));
        }
        for (int i = 0; i < DUPLICATES; i++) {
            cards.add(duplicate(cards.get(i * CUSTOMERS / DUPLICATES + i)));
        }
        return cards;
    }

    private SampleCard organisation(CountryWords words) {
        String[] trade = words.any("trades", random).split(":");
        String company = company(words, trade[0]);
        String domain = SamplePerson.Latin.of(company).replaceAll("-", "") + ".example";
        Map<String, Value> values = common(words);
        values.put("type", Value.of("organisation"));
        values.put("company", Value.of(company));
        values.put("industry", Value.of(trade[1]));
        values.put("phone", Value.of(words.digits("phone", random)));
        values.put("fax", random.nextInt(3) == 0 ? Value.ABSENT : Value.of(words.digits("phone", random)));
        values.put("email", random.nextInt(10) == 0 ? Value.ABSENT : Value.of("post@" + domain));
        values.put("web", random.nextInt(6) == 0 ? Value.ABSENT : Value.of("www." + domain));
        return new SampleCard(new SampleRecord(Kind.CUSTOMER, values), new SampleParts(words, random).of(domain, true), words, true);
    }

    /** Each name once, so that only the deliberate duplicates are some. */
    private String company(CountryWords words, String trade) {
        String name;
        do {
            name = words.any("forms", random).replace("*", words.any("stems", random) + " " + trade);
        } while (!companies.add(name));
        return name;
    }

    private SampleCard person(CountryWords words) {
        SamplePerson person = SamplePerson.any(words, random);
        Map<String, Value> values = common(words);
        values.put("type", Value.of("person"));
        values.put("first_name", Value.of(person.first()));
        values.put("last_name", Value.of(person.last()));
        values.put("gender", Value.of(person.woman() ? "female" : "male"));
        values.put("birth_date", Value.of(LocalDate.of(1940, 1, 1).plusDays(random.nextInt(23_000))));
        values.put("company", Value.ABSENT);
        values.put("mobile", Value.of(words.digits("mobile", random)));
        values.put("email", random.nextInt(4) == 0 ? Value.ABSENT : Value.of(person.mailbox() + "@post.example"));
        values.put("fax", Value.ABSENT);
        return new SampleCard(new SampleRecord(Kind.CUSTOMER, values), new SampleParts(words, random).of("post.example", false), words, true);
    }

    private Map<String, Value> common(CountryWords words) {
        Map<String, Value> values = new HashMap<>(SamplePlace.any(words, random).values());
        values.put("number", Value.of(String.valueOf(number++)));
        values.put("status", Value.of(STATUSES.get(random.nextInt(STATUSES.size()))));
        values.put("language", Value.of(words.the("language")));
        if (random.nextInt(12) > 0) {
            values.put("territory", Value.of(words.the("territory")));
        }
        int owner = random.nextInt(10);
        if (owner < 7 && !owners.isEmpty()) {
            values.put("owner", Value.of(owners.get(owner % owners.size())));
        }
        if (random.nextInt(5) == 0) {
            values.put("notes", Value.of(words.any("notes", random)));
        }
        return values;
    }

    /** The same customer typed in once more by somebody without the letters of the country. */
    private SampleCard duplicate(SampleCard card) {
        Map<String, Value> values = new HashMap<>(card.customer().values());
        values.put("number", Value.of(String.valueOf(number++)));
        List.of("company", "last_name", "city").forEach(field -> values.computeIfPresent(field, (f, value) -> plain(value)));
        values.remove("notes");
        values.remove("web");
        values.put("status", Value.of("prospect"));
        return new SampleCard(new SampleRecord(Kind.CUSTOMER, values), List.of(), card.words(), false);
    }

    private static Value plain(Value value) {
        return value.content().map(content -> Value.of(plain(content.toString()))).orElse(value);
    }

    private static String plain(String text) {
        String plain = text;
        for (String[] typed : TYPED_WITHOUT) {
            plain = plain.replace(typed[0], typed[1]);
        }
        return plain;
    }
}
