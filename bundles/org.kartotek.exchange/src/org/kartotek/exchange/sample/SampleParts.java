/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.Value;

/** Generates the contacts, further addresses and further numbers of one card. */
final class SampleParts {
    private static final List<String> PURPOSES = List.of("billing", "delivery", "visiting", "postal");

    private final CountryWords words;
    private final RandomGenerator random;

    SampleParts(CountryWords words, RandomGenerator random) {
        this.words = words;
        this.random = random;
    }

    /**
     * @param domain of the customer's e-mail addresses
     * @param organisation whether people work there
     */
    List<SampleRecord> of(String domain, boolean organisation) {
        List<SampleRecord> parts = new ArrayList<>();
        int contacts = organisation ? 1 + random.nextInt(3) : 0;
        for (int i = 0; i < contacts; i++) {
            parts.add(contact(domain));
        }
        if (random.nextInt(4) == 0) {
            parts.add(address());
        }
        if (random.nextInt(5) == 0) {
            parts.add(contactPoint(domain));
        }
        return parts;
    }

    private SampleRecord contact(String domain) {
        SamplePerson person = SamplePerson.any(words, random);
        Map<String, Value> values = new HashMap<>();
        values.put("first_name", Value.of(person.first()));
        values.put("last_name", Value.of(person.last()));
        values.put("job_title", Value.of(words.any("titles", random)));
        if (random.nextBoolean()) {
            values.put("department", Value.of(words.any("departments", random)));
        }
        values.put("phone", Value.of(words.digits("phone", random)));
        values.put("mobile", random.nextInt(3) == 0 ? Value.ABSENT : Value.of(words.digits("mobile", random)));
        values.put("email", Value.of(person.mailbox() + "@" + domain));
        return new SampleRecord(Kind.CONTACT, values);
    }

    private SampleRecord address() {
        Map<String, Value> values = new HashMap<>(SamplePlace.any(words, random).values());
        values.put("purpose", Value.of(PURPOSES.get(random.nextInt(PURPOSES.size()))));
        return new SampleRecord(Kind.ADDRESS, values);
    }

    private SampleRecord contactPoint(String domain) {
        boolean mail = random.nextBoolean();
        String value = mail ? "info@" + domain : words.digits("phone", random);
        return new SampleRecord(
                Kind.CONTACT_POINT,
                Map.of(
                        "channel", Value.of(mail ? "email" : "phone"),
                        "value", Value.of(value),
                        "valid", Value.of(random.nextInt(6) > 0),
                        "opt", Value.of(random.nextInt(3) > 0 ? "opted_in" : "opted_out")));
    }
}
