/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.records;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the rows of the files became that were read so far, by file and key. */
final class KnownRows {
    private final Map<String, Map<String, Known>> files = new HashMap<>();

    /**
     * What a row became.
     *
     * @param id of the record; 0 for a user and for a row that is only looked into
     * @param cardId of the card that the record is or hangs on
     * @param text what stands for it in a choice, such as the login of a user
     * @param isNew whether this import made it
     * @param cells of the row
     */
    record Known(long id, long cardId, String text, boolean isNew, Cells cells) {}

    void add(String file, String key, Known row) {
        files.computeIfAbsent(file, name -> new HashMap<>()).put(key.strip(), row);
    }

    Optional<Known> find(String file, String key) {
        return Optional.ofNullable(files.getOrDefault(file, Map.of()).get(key.strip()));
    }

    boolean hasFile(String file) {
        return files.containsKey(file);
    }
}
