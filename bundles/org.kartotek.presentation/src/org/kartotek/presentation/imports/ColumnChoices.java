/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.importing.ImportOutline;
import org.kartotek.core.importing.ImportOutline.ImportColumn;
import org.kartotek.core.importing.ImportOutline.ImportTarget;

/** Which column goes into which field, as the user has it now. Lives on the thread of the user interface. */
public final class ColumnChoices {
    private final ImportOutline outline;
    private final List<Optional<String>> targets = new ArrayList<>();

    ColumnChoices(ImportOutline outline) {
        this.outline = outline;
        outline.columns().forEach(column -> targets.add(column.target()));
    }

    public List<ImportColumn> columns() {
        return outline.columns();
    }

    /** Everything that a column can be read into. */
    public List<ImportTarget> offered() {
        return outline.targets();
    }

    /** Key of what a column is read into, or empty where it is left out. */
    public Optional<String> target(int column) {
        return targets.get(column);
    }

    /** Whether the heading alone says so, and the user has not said otherwise. */
    public boolean isGuessed(int column) {
        ImportColumn read = outline.columns().get(column);
        return read.guessed() && read.target().equals(targets.get(column));
    }

    /** Reads a column into something, or leaves it out; what was read from another column into it is no longer. */
    void choose(int column, Optional<String> target) {
        target.ifPresent(key -> targets.replaceAll(other -> other.filter(key::equals).isPresent() ? Optional.empty() : other));
        targets.set(column, target);
    }

    /** Whether any column is read. */
    public boolean readsAnything() {
        return targets.stream().anyMatch(Optional::isPresent);
    }

    /** As mappings say it: column by field; a field that its heading speaks of but that the user leaves out has no column. */
    Map<String, String> mapping() {
        Map<String, String> mapping = new LinkedHashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            int column = i;
            targets.get(i).ifPresent(key -> mapping.put(key, name(column)));
        }
        outline.columns().stream()
                .flatMap(column -> column.target().stream())
                .filter(key -> !mapping.containsKey(key))
                .forEach(key -> mapping.put(key, ""));
        return mapping;
    }

    /** Its heading; its number where the heading does not tell it from others. */
    private String name(int column) {
        String header = outline.columns().get(column).header();
        long same = outline.columns().stream().filter(each -> each.header().equals(header)).count();
        return header.isBlank() || same > 1 ? "#" + (column + 1) : header;
    }
}
