/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.problem.KartotekException;

/**
 * How the files of a folder are read.
 *
 * @param files in the order in which they are read
 */
record Layout(List<FileLayout> files) {
    private static final String KIND = "kind";
    private static final String KEY = "key";
    private static final String CALLED = "called";

    /**
     * How one file is read.
     *
     * @param file its name in the folder
     * @param kind word of the kind that its rows become, {@code user}, or empty where it is only looked into
     * @param called what its rows are called together
     * @param key the column by which other files name its rows
     * @param fields by their names
     */
    record FileLayout(String file, Optional<String> kind, String called, Optional<String> key, Map<String, CellRule> fields) {}

    /**
     * @param name of the text, for messages
     * @throws KartotekException where a line makes no sense; the sentence names it
     */
    static Layout parse(String name, List<String> lines) {
        List<FileLayout> files = new ArrayList<>();
        Map<String, String> section = new LinkedHashMap<>();
        String file = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\ufeff", "").strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                add(files, file, section);
                file = line.substring(1, line.length() - 1).strip();
                section = new LinkedHashMap<>();
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                int equals = line.indexOf('=');
                if (equals <= 0 || file.isEmpty()) {
                    throw new KartotekException(Messages.BAD_LINE.with(i + 1, name));
                }
                section.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
            }
        }
        add(files, file, section);
        if (files.isEmpty()) {
            throw new KartotekException(Messages.NO_FILES.with(name));
        }
        return new Layout(files);
    }

    private static void add(List<FileLayout> files, String file, Map<String, String> section) {
        if (file.isEmpty()) {
            return;
        }
        Map<String, CellRule> fields = new LinkedHashMap<>();
        section.forEach((field, rule) -> {
            if (!List.of(KIND, KEY, CALLED).contains(field)) {
                fields.put(field, CellRule.parse(rule));
            }
        });
        Optional<String> kind = Optional.ofNullable(section.get(KIND));
        String called = section.getOrDefault(CALLED, file);
        files.add(new FileLayout(file, kind, called, Optional.ofNullable(section.get(KEY)), fields));
    }
}
