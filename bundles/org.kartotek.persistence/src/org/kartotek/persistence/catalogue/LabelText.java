/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.catalogue;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Labels;

/** Labels as the database keeps them: one line for each language, {@code en=Company}. */
public final class LabelText {

    private LabelText() {}

    /** Line breaks inside a label become spaces. */
    public static String write(Labels labels) {
        return new TreeMap<>(labels.byLanguage())
                .entrySet().stream()
                        .map(each -> each.getKey() + '=' + each.getValue().replaceAll("\\R", " "))
                        .collect(Collectors.joining("\n"));
    }

    public static Labels read(String text) {
        Map<String, String> labels = new TreeMap<>();
        text.lines().map(line -> line.split("=", 2)).forEach(pair -> labels.put(pair[0], pair[1]));
        return new Labels(labels);
    }
}
