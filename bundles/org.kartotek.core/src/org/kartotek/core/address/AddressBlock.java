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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.value.Countries;

/** Writes an address as the post of its country wants it on an envelope. */
public final class AddressBlock {
    /** How the lines below the street are written; the town comes before the postcode where the post sorts so. */
    private enum Order {
        POSTCODE_CITY,
        /** The province in brackets behind the town. */
        POSTCODE_CITY_PROVINCE,
        /** One line: City, ST 12345. */
        CITY_STATE_POSTCODE,
        /** Town, county and postcode each on a line of its own. */
        LINES
    }

    private static final Map<String, Order> ORDERS = Map.ofEntries(
            Map.entry("US", Order.CITY_STATE_POSTCODE),
            Map.entry("CA", Order.CITY_STATE_POSTCODE),
            Map.entry("AU", Order.CITY_STATE_POSTCODE),
            Map.entry("GB", Order.LINES),
            Map.entry("IE", Order.LINES),
            Map.entry("RU", Order.LINES),
            Map.entry("UA", Order.LINES),
            Map.entry("BY", Order.LINES),
            Map.entry("IN", Order.LINES),
            Map.entry("ES", Order.POSTCODE_CITY_PROVINCE),
            Map.entry("IT", Order.POSTCODE_CITY_PROVINCE));

    private AddressBlock() {}

    /**
     * @param home country of the sender, which is not named; empty where every country is named
     * @param locale language of the country's name
     * @return the lines, without one at the end
     */
    public static String of(PostalAddress address, String home, Locale locale) {
        List<String> lines = new ArrayList<>(address.names());
        lines.add(address.street());
        lines.add(address.street2());
        lines.addAll(place(address));
        if (!address.country().isEmpty() && !address.country().equals(home)) {
            lines.add(Countries.name(address.country(), locale));
        }
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static List<String> place(PostalAddress to) {
        return switch (ORDERS.getOrDefault(to.country(), Order.POSTCODE_CITY)) {
            case POSTCODE_CITY -> List.of(joined(" ", to.postcode(), to.city()), to.region());
            case POSTCODE_CITY_PROVINCE -> List.of(joined(" ", to.postcode(), to.city(), province(to)));
            case CITY_STATE_POSTCODE -> List.of(joined(", ", to.city(), joined(" ", to.region(), to.postcode())));
            case LINES -> List.of(to.city(), to.region(), to.postcode());
        };
    }

    private static String province(PostalAddress to) {
        return to.region().isEmpty() || to.region().equalsIgnoreCase(to.city()) ? "" : "(" + to.region() + ")";
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
