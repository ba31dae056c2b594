/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.perspective;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A way of working: which columns of the list and which tabs of the card come first. It is never a lock: whatever a role may see and do, it
 * may see and do in each of them.
 */
public enum Perspective {
    /** For everybody: nothing in particular comes first. */
    CUSTOMERS(List.of("name", "city", "phone"), List.of(), "activities"),
    SALES(
            List.of("name", "phone", "city", "status", "owner", "territory", "industry", "email"),
            List.of("activities", "opportunities", "quotes", "purchases", "tasks", "interests"),
            "opportunities"),
    SERVICE(
            List.of("name", "phone", "city", "number", "email", "status", "language"),
            List.of("cases", "activities", "tasks", "purchases", "agreements"),
            "cases"),
    ACCOUNTS(
            List.of("name", "number", "country", "city", "postcode", "email", "phone"),
            List.of("purchases", "invoices", "agreements", "quotes", "activities"),
            "purchases"),
    STEWARD(
            List.of("name", "number", "postcode", "city", "country", "phone", "email", "status", "type", "owner"),
            List.of("relations", "activities", "agreements"),
            "activities"),
    ADMINISTRATION(
            List.of("name", "number", "owner", "territory", "status"), List.of("activities", "tasks"), "activities");

    private final List<String> columns;
    private final List<String> sections;
    private final String zoom;

    Perspective(List<String> columns, List<String> sections, String zoom) {
        this.columns = columns;
        this.sections = sections;
        this.zoom = zoom;
    }

    /** The name under which it is remembered. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this {@link #key}. */
    public static Optional<Perspective> byKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** Keys of the customer's fields that the list shows first. */
    public List<String> columns() {
        return columns;
    }

    /** Ids of the tabs of the card that come first; where none are named, they stand as they are. */
    public List<String> sections() {
        return sections;
    }

    /** What of the chosen cards is looked at first: the key of a subject of the zoom. */
    public String zoom() {
        return zoom;
    }
}
