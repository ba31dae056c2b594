/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the files of one origin are read into fields; can be saved under a name, see {@link ImportMappings}.
 *
 * @param columns column name by key of the field ({@code company}, {@code contact.last_name}), for columns whose header is neither
 *     key, label nor a known synonym; {@code #3} is the third column; an empty column name leaves the field out
 * @param key key of the field by which rows find their card; the customer number where empty
 * @param reading how the file is read
 */
public record ImportMapping(Map<String, String> columns, Optional<String> key, FileReading reading) {
    /** Headers alone say what the columns hold. */
    public static final ImportMapping BY_HEADERS = new ImportMapping(Map.of(), Optional.empty(), FileReading.AS_IT_IS);

    public ImportMapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    public ImportMapping withColumns(Map<String, String> other) {
        return new ImportMapping(other, key, reading);
    }

    public ImportMapping withKey(Optional<String> other) {
        return new ImportMapping(columns, other, reading);
    }

    public ImportMapping withReading(FileReading other) {
        return new ImportMapping(columns, key, other);
    }
}
