/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.address;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.entry.PhoneNumbers;
import org.kartotek.core.value.Countries;

/** Splits an address block or the signature of a mail into the fields of a card. Nothing is looked up; the text may be anything. */
public final class PastedText {
    private static final List<String> ORDER = List.of(
            "company", "first_name", "last_name", "phone", "mobile", "fax", "email", "web", "street", "street2", "postcode", "city",
            "region", "country");

    private final String home;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Map<String, String> contact = new LinkedHashMap<>();
    private final ReachLines reach = new ReachLines();

    private PastedText(String home) {
        this.home = home;
    }

    /**
     * @param text what was pasted; only its beginning is looked at where it is very long
     * @param home code of the country that is meant where the text names none; may be empty
     */
    public static PastedCard read(String text, String home) {
        return new PastedText(home).split(text);
    }

    private PastedCard split(String text) {
        List<String> lines = new ArrayList<>();
        PastedLines.of(text).forEach(line -> reach.take(line).ifPresent(rest -> lines.addAll(PastedLines.atCommas(rest))));
        Optional<String> named = takeCountry(lines);
        PlaceLines place = new PlaceLines(lines);
        found.putAll(place.take());
        Optional<String> country = named.or(place::country).or(reach::country).or(this::home);
        country.ifPresent(code -> found.put("country", code));
        NameLines names = new NameLines(lines, reach.mail(), reach.web(), country.orElse(""));
        names.take();
        names.company().ifPresent(company -> found.put("company", company));
        person(names);
        reached(country);
        return new PastedCard(ordered(), contact, lines);
    }

    /** A line that is nothing but the name of a country; the last one counts. */
    private static Optional<String> takeCountry(List<String> lines) {
        for (int i = lines.size() - 1; i > 0; i--) {
            String line = lines.get(i).replaceAll("[.]$", "");
            boolean name = line.length() > 3 || line.equals("UK") || line.equals("USA");
            Optional<String> code = name ? Countries.code(line) : Optional.empty();
            if (code.isPresent()) {
                lines.remove(i);
                return code;
            }
        }
        return Optional.empty();
    }

    /** Where the country is not named, a place is at home. */
    private Optional<String> home() {
        return home.isEmpty() || !found.containsKey("city") ? Optional.empty() : Optional.of(home);
    }

    /** A person with a company is a contact; one without is the customer. */
    private void person(NameLines names) {
        boolean atCompany = names.company().isPresent();
        Map<String, String> target = atCompany ? contact : found;
        names.person().ifPresent(person -> {
            PersonName name = PersonName.of(person, found.getOrDefault("country", ""));
            put(target, "first_name", name.first());
            put(target, "last_name", name.last());
        });
        if (atCompany) {
            names.title().ifPresent(title -> contact.put("job_title", title));
            names.department().ifPresent(department -> contact.put("department", department));
        }
    }

    private void reached(Optional<String> country) {
        boolean personal = !contact.isEmpty();
        reach.phones().forEach((key, number) -> {
            String shown = PhoneNumbers.international(number, country).orElse(number);
            (personal && key.equals("mobile") ? contact : found).put(key, shown);
        });
        reach.mail().ifPresent(mail -> (personal && !ReachLines.isShared(mail) ? contact : found).put("email", mail));
        reach.web().ifPresent(web -> found.put("web", web));
    }

    private static void put(Map<String, String> target, String key, String text) {
        if (!text.isBlank()) {
            target.put(key, text);
        }
    }

    private Map<String, String> ordered() {
        Map<String, String> ordered = new LinkedHashMap<>();
        ORDER.stream().filter(found::containsKey).forEach(key -> ordered.put(key, found.get(key)));
        return ordered;
    }
}
