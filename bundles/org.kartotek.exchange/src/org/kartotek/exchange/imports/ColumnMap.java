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
import java.util.Optional;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Session;

/**
 * Which columns of a file go into which fields.
 *
 * @param targets one for each column that is read
 * @param key the target by whose value a row finds its card, or empty where the file has no such column
 * @param ignored headers of the other columns
 * @param width number of columns of the header
 */
record ColumnMap(List<Target> targets, Optional<Target> key, List<String> ignored, int width) {

    Shape shape() {
        List<Field> fields = targets.stream().filter(target -> !target.ofContact()).map(Target::field).distinct().toList();
        boolean parts = targets.stream().anyMatch(Target::ofContact);
        return new Shape(fields, parts, key.map(Target::field), ignored);
    }

    /**
     * @param header cells of the first row
     * @param mapping column by field, as the user wrote it; see {@link org.kartotek.core.importing.ImportRequest#mapping}
     * @param key the field by which rows find their cards
     * @throws KartotekException where a mapping names nothing, no column is known, or two columns hold the same field
     */
    static ColumnMap match(List<String> header, Map<String, String> mapping, Field key, Catalogue catalogue, Session session) {
        ColumnMatching matching = new ColumnMatching(header, key, catalogue, session);
        mapping.forEach(matching::map);
        matching.matchTheRest(mapping.keySet());
        return matching.result();
    }
}
