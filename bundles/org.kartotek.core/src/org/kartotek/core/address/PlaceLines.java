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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds street, postcode, town and region among lines, and takes them out. */
final class PlaceLines {
    private static final int MOST_STREETS = 3;

    private final List<String> lines;
    private final Map<String, String> found = new LinkedHashMap<>();
    private String country = "";

    PlaceLines(List<String> lines) {
        this.lines = lines;
    }

    Map<String, String> take() {
        int at = IntStream.range(0, lines.size()).filter(i -> PlaceLine.of(lines.get(i)).isPresent()).findFirst().orElse(-1);
        if (at >= 0) {
            PlaceLine place = PlaceLine.of(lines.remove(at)).orElseThrow();
            country = place.country();
            place.parts().forEach(part -> found.put(part.getKey(), part.getValue()));
            int above = place.city().isEmpty() ? takeTown(at) : at;
            takeStreets(Math.min(above, lines.size()));
        } else {
            lastStreet().ifPresent(line -> takeStreets(line + 1));
        }
        return found;
    }

    /** The country that the form of the postcode tells. */
    Optional<String> country() {
        return Optional.of(country).filter(code -> !code.isEmpty());
    }

    /** Where the postcode stands alone, the town is above it, with the county between them or not. */
    private int takeTown(int below) {
        int top = below;
        while (top > 0 && below - top < 2 && !Vocabulary.isStreet(lines.get(top - 1)) && !Vocabulary.isCompany(lines.get(top - 1))) {
            top--;
        }
        boolean streetAbove = top > 0 && Vocabulary.isStreet(lines.get(top - 1));
        if (below - top == 2 && !streetAbove) {
            top++;
        }
        if (top == below) {
            return lines.isEmpty() ? 0 : below;
        }
        found.put("city", Vocabulary.town(lines.remove(top)));
        if (top < below - 1) {
            found.put("region", lines.remove(top));
        }
        return top;
    }

    private Optional<Integer> lastStreet() {
        return IntStream.range(1, lines.size()).filter(i -> Vocabulary.isStreet(lines.get(i))).boxed().reduce((a, b) -> b);
    }

    /** Streets stand above the town, in Russia often below it. */
    private void takeStreets(int end) {
        List<String> streets = new ArrayList<>();
        int next = end - 1;
        while (next >= 0 && streets.size() < MOST_STREETS && Vocabulary.isStreet(lines.get(next))) {
            streets.addFirst(lines.remove(next--));
        }
        int below = next + 1;
        while (streets.isEmpty() && country.equals("RU") && below < lines.size()) {
            if (Vocabulary.isRegion(lines.get(below))) {
                found.put("region", lines.remove(below));
            } else if (Vocabulary.isStreet(lines.get(below))) {
                streets.add(lines.remove(below));
            } else {
                break;
            }
        }
        put(streets);
    }

    private void put(List<String> streets) {
        Optional<String> main = streets.stream().filter(each -> !Vocabulary.isAddition(each)).findFirst();
        main.or(() -> streets.stream().findFirst()).ifPresent(street -> {
            found.put("street", street);
            streets.remove(street);
        });
        if (!streets.isEmpty()) {
            found.put("street2", streets.stream().collect(Collectors.joining(", ")));
        }
    }
}
