/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.importing;

import java.util.List;
import java.util.Optional;

/**
 * What a file holds, before anything is imported.
 *
 * @param columns in order; none for vCards, whose parts are known
 * @param targets everything that a column can be read into, in the order of the card
 * @param sheets that can be read; none where the file has no sheets
 * @param sheet that is read; empty where the file has no sheets
 * @param notes what the user should know about how the file is read, one sentence each
 */
public record ImportOutline(
        List<ImportColumn> columns, List<ImportTarget> targets, List<String> sheets, String sheet, List<String> notes) {

    public ImportOutline {
        columns = List.copyOf(columns);
        targets = List.copyOf(targets);
        sheets = List.copyOf(sheets);
        notes = List.copyOf(notes);
    }

    /**
     * @param header as it stands in the file; may be empty
     * @param target key of what the column is read into, or empty where it is left out
     * @param guessed whether the header alone says so, and not a mapping
     * @param samples first values of the column, unlike each other
     */
    public record ImportColumn(String header, Optional<String> target, boolean guessed, List<String> samples) {
        public ImportColumn {
            samples = List.copyOf(samples);
        }
    }

    /**
     * @param key as mappings name it, such as {@code company} or {@code contact.last_name}
     * @param label in the language of the session; of a contact's field without saying so
     * @param ofContact whether it belongs to the contact
     * @param identifying whether rows can find their cards by it
     */
    public record ImportTarget(String key, String label, boolean ofContact, boolean identifying) {
        /** Key of the whole name of a contact, which is split into first and last name. */
        public static final String CONTACT_NAME = "contact.name";
    }
}
