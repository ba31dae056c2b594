/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.documents;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an address stands on a map. Nothing is asked of a network: it is an address for the browser. */
public final class MapLink {
    private static final String MAP = "https://www.openstreetmap.org/search?query=";

    private MapLink() {}

    /**
     * @param shown gives the text of a field of an address by its key, empty where it is not known
     * @return empty where neither a street nor a town is known
     */
    public static Optional<String> of(UnaryOperator<String> shown) {
        if (shown.apply("street").isEmpty() && shown.apply("city").isEmpty()) {
            return Optional.empty();
        }
        String town = joined(" ", shown.apply("postcode"), shown.apply("city"));
        String place = joined(", ", shown.apply("street"), town, shown.apply("country"));
        return Optional.of(MAP + URLEncoder.encode(place, StandardCharsets.UTF_8));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
