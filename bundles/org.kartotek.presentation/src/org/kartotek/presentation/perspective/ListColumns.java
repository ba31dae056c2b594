/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.perspective;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.FieldType;

/**
 * The columns of the list of customers, derived from the catalogue: those that the user has chosen, or else those that come first in the
 * perspective, then what the office has added, then what everybody looks for. Thread of the user interface.
 */
public final class ListColumns {
    private static final List<String> LAST =
            List.of("number", "country", "status", "territory", "owner", "email", "postcode");

    private final List<Field> offered;
    private final List<String> own;
    private final List<String> chosen;

    /**
     * @param catalogue as the session may see it
     * @param kept keys of the columns that the user has chosen; none where he has not
     */
    public ListColumns(Catalogue catalogue, Perspective perspective, List<String> kept) {
        List<Field> all = catalogue.fields(Kind.CUSTOMER);
        List<Field> fit = all.stream()
                .filter(field -> !field.is(FieldTrait.HIDDEN) && field.type() != FieldType.LONG_TEXT)
                .toList();
        offered = Stream.concat((fit.isEmpty() ? all : fit).stream(), ComputedColumn.of(catalogue).stream()).toList();
        own = own(perspective);
        List<String> known = kept.stream().filter(this::isOffered).toList();
        chosen = new ArrayList<>(known.isEmpty() ? own : known);
    }

    private List<String> own(Perspective perspective) {
        Stream<String> added = offered.stream().filter(field -> !field.is(FieldTrait.BUILT_IN)).map(Field::key);
        Set<String> keys = new LinkedHashSet<>();
        Stream.of(perspective.columns().stream(), added, LAST.stream())
                .flatMap(each -> each)
                .filter(this::isOffered)
                .forEach(keys::add);
        return keys.isEmpty() ? offered.stream().map(Field::key).toList() : List.copyOf(keys);
    }

    private boolean isOffered(String key) {
        return find(key).isPresent();
    }

    private Optional<Field> find(String key) {
        return offered.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The columns in order; at least one. */
    public List<Field> fields() {
        return chosen.stream().flatMap(key -> find(key).stream()).toList();
    }

    /** The columns in order, then the fields that are none, in the order of the card, and last what is computed. */
    public List<Field> offered() {
        return Stream.concat(fields().stream(), offered.stream().filter(field -> !isChosen(field))).toList();
    }

    public boolean isChosen(Field field) {
        return chosen.contains(field.key());
    }

    /** Chooses a field as the last column, or no longer as a column. The only one stays. */
    public void choose(Field field, boolean wanted) {
        if (!wanted && chosen.size() > 1) {
            chosen.remove(field.key());
        } else if (wanted && !isChosen(field)) {
            chosen.add(field.key());
        }
    }

    /** Moves a column by some places; nothing where it is none or has no place to go. */
    public void move(Field field, int places) {
        int from = chosen.indexOf(field.key());
        int to = from + places;
        if (from >= 0 && to >= 0 && to < chosen.size()) {
            chosen.add(to, chosen.remove(from));
        }
    }

    /** As the perspective has them. */
    public void asAtFirst() {
        chosen.clear();
        chosen.addAll(own);
    }

    /** What is to be remembered: the keys in order; none where they are those of the perspective. */
    public List<String> kept() {
        return chosen.equals(own) ? List.of() : List.copyOf(chosen);
    }
}
