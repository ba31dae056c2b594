/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.List;
import java.util.Map;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.Value;

/**
 * What one row of a file says. Cells that are empty say nothing and have no value here.
 *
 * @param line number of the row's first line
 * @param key by which the row finds its card; unknown where the row has none
 * @param customer values by key of the field
 * @param parts what hangs on the card, as far as the row says something of it
 */
record CardRow(long line, Value key, Map<String, Value> customer, List<PartRow> parts) {

    /** Text of a field of the customer; empty where the row does not say it. */
    String text(String field) {
        Value value = customer.getOrDefault(field, Value.UNKNOWN);
        return value.isKnown() ? Canonical.text(value) : "";
    }

    /** What the card will be called, like the derived name of customers. */
    String name() {
        String company = text("company");
        if (!company.isEmpty()) {
            return company;
        }
        String first = text("first_name");
        String last = text("last_name");
        return first.isEmpty() || last.isEmpty() ? last + first : last + ", " + first;
    }
}
