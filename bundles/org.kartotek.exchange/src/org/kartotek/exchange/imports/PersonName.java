/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.Set;

/**
 * A whole name taken apart. What stands before a comma is the last name; else the last word is, with the small words before it
 * that belong to it.
 *
 * @param first may be empty
 * @param last never empty for a name that is not
 */
record PersonName(String first, String last) {
    private static final Set<String> PARTICLES =
            Set.of("af", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "la", "le", "ten", "ter", "van", "vom", "von", "zu", "zum", "zur", "y");

    static PersonName of(String whole) {
        String name = whole.strip().replaceAll("\\s+", " ");
        int comma = name.indexOf(',');
        if (comma > 0) {
            return new PersonName(name.substring(comma + 1).strip(), name.substring(0, comma).strip());
        }
        int start = name.lastIndexOf(' ');
        while (start > 0) {
            int before = name.lastIndexOf(' ', start - 1);
            if (before < 0 || !PARTICLES.contains(name.substring(before + 1, start))) {
                break;
            }
            start = before;
        }
        return start < 0 ? new PersonName("", name) : new PersonName(name.substring(0, start), name.substring(start + 1));
    }
}
