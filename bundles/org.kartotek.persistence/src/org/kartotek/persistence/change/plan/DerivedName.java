/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.util.List;
import java.util.function.Function;
import org.kartotek.core.value.Value;

/** The name by which lists are ordered: the company, or else "last name, first name". */
public final class DerivedName {
    /** Key of the field. */
    public static final String KEY = "name";
    /** Keys of the fields that it is made of. */
    static final List<String> PARTS = List.of("company", "last_name", "first_name");

    private DerivedName() {}

    /**
     * @param values of a customer, by key of the field
     */
    public static Value of(Function<String, Value> values) {
        Value company = values.apply("company");
        if (company.isKnown()) {
            return company;
        }
        Value last = values.apply("last_name");
        Value first = values.apply("first_name");
        if (last.isKnown() && first.isKnown()) {
            return Value.of(text(last) + ", " + text(first));
        }
        return last.isKnown() ? last : first.isKnown() ? first : Value.UNKNOWN;
    }

    private static String text(Value value) {
        return (String) value.content().orElseThrow();
    }
}
