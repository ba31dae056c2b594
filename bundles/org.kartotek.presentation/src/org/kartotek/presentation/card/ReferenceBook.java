/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.entry.RecordNames;
import org.kartotek.core.entry.ReferenceLabels;
import org.kartotek.core.text.Folding;

/**
 * What the records are called that the fields of a form name, as far as somebody has looked that up. Reading and writing a field never
 * waits for a database. Lives on the thread of the user interface.
 */
public final class ReferenceBook implements RecordNames, ReferenceLabels {
    private final Map<Kind, Map<Long, String>> labels = new HashMap<>();
    private final Map<Kind, Map<String, Long>> ids = new HashMap<>();

    /**
     * Enters a record.
     *
     * @param label what it is called; another record that is called the same gets its id behind it
     * @return what it is called from now on
     */
    public String enter(Kind kind, long id, String label) {
        Map<String, Long> known = ids.computeIfAbsent(kind, each -> new HashMap<>());
        Long other = known.get(Folding.fold(label));
        String own = other == null || other == id ? label : label + " #" + id;
        known.put(Folding.fold(own), id);
        labels.computeIfAbsent(kind, each -> new HashMap<>()).put(id, own);
        return own;
    }

    @Override
    public Optional<Long> find(Kind kind, String name) {
        return Optional.ofNullable(ids.getOrDefault(kind, Map.of()).get(Folding.fold(name)));
    }

    @Override
    public Optional<String> label(Kind kind, long id) {
        return Optional.ofNullable(labels.getOrDefault(kind, Map.of()).get(id));
    }
}
