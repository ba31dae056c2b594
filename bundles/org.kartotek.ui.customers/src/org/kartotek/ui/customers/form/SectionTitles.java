/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.form;

import java.util.Map;

/** Titles of the sections that the catalogue names. */
public final class SectionTitles {
    private static final Map<String, String> TITLES = Map.of(
            "identity", Messages.sectionIdentity,
            "address", Messages.sectionAddress,
            "reach", Messages.sectionReach,
            "person", Messages.sectionPerson,
            "relation", Messages.sectionRelation,
            "notes", Messages.sectionNotes,
            "document", Messages.sectionDocument);

    private SectionTitles() {}

    /** A section that is not known holds the fields that were added. */
    public static String of(String section) {
        return TITLES.getOrDefault(section, Messages.sectionMore);
    }
}
