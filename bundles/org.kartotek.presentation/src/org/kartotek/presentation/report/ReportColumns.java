/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;

/** Which columns a report of many cards shall have: its own until somebody chooses others. Thread of the user interface. */
public final class ReportColumns {
    private final List<Field> offered;
    private final List<String> own;
    private final List<String> listed;
    private final Set<String> chosen = new LinkedHashSet<>();

    /**
     * @param catalogue as the session may see it; fields that are not for reports are not offered
     * @param own keys of the columns that the report has by itself
     * @param listed keys of the columns of the list that it is made from; none where there is no list
     * @param kept keys that were chosen the last time; none where nothing was
     */
    public ReportColumns(Catalogue catalogue, List<String> own, List<String> listed, List<String> kept) {
        Set<String> keys = new LinkedHashSet<>();
        Stream.of(own, listed, catalogue.fields(Kind.CUSTOMER).stream().map(Field::key).toList())
                .forEach(keys::addAll);
        this.offered = keys.stream()
                .map(key -> catalogue.find(Kind.CUSTOMER, key))
                .flatMap(Optional::stream)
                .filter(field -> field.is(FieldTrait.REPORTABLE) && !field.is(FieldTrait.HIDDEN))
                .toList();
        this.own = among(own);
        this.listed = among(listed);
        chosen.addAll(among(kept).isEmpty() ? this.own : among(kept));
    }

    private List<String> among(List<String> keys) {
        return keys.stream()
                .filter(key -> offered.stream().anyMatch(field -> field.key().equals(key)))
                .toList();
    }

    /** The fields that can be columns: the report's own, those of the list, and the others in the order of the card. */
    public List<Field> offered() {
        return offered;
    }

    public boolean isChosen(Field field) {
        return chosen.contains(field.key());
    }

    /** Chooses a field as a further column, or no longer. The last one stays: a report has a column. */
    public void choose(Field field, boolean wanted) {
        if (wanted) {
            chosen.add(field.key());
        } else if (chosen.size() > 1) {
            chosen.remove(field.key());
        }
    }

    /** Whether there is a list to be like. */
    public boolean hasList() {
        return !listed.isEmpty();
    }

    /** The columns of the list. */
    public void asListed() {
        choose(listed);
    }

    /** The columns that the report has by itself. */
    public void asReported() {
        choose(own);
    }

    private void choose(List<String> keys) {
        chosen.clear();
        chosen.addAll(keys);
    }

    /** What to ask the report for: the keys in the order in which they are offered; none where they are its own. */
    public List<String> wanted() {
        return chosen.equals(Set.copyOf(own)) ? List.of() : chosenInOrder();
    }

    private List<String> chosenInOrder() {
        return offered.stream().map(Field::key).filter(chosen::contains).toList();
    }
}
