/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.text.Folding;
import org.kartotek.core.value.FieldType;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.schema.FieldColumns;

/**
 * A field that will be added, checked against the catalogue.
 *
 * @param field complete but for its id
 * @param choices of its list, in order; empty where its type has none
 */
public record FieldPlan(Field field, List<Choice> choices) {
    private static final String SECTION = "more";
    private static final int STEP = 10;
    private static final int TEXT_LENGTH = 200;
    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_CHOICE = 50;
    private static final Set<FieldTrait> CHOSEN =
            Set.of(FieldTrait.REQUIRED, FieldTrait.SEARCHABLE, FieldTrait.SORTABLE, FieldTrait.REPORTABLE);

    /**
     * @throws KartotekException where the catalogue cannot take the field
     */
    public static FieldPlan of(Catalogue catalogue, NewField wanted) {
        checkLabels(wanted);
        checkTraits(wanted);
        Field field = new Field(
                0,
                wanted.kind(),
                wanted.key(),
                wanted.type(),
                wanted.labels(),
                SECTION,
                nextPosition(catalogue, wanted),
                wanted.type().chosen() ? wanted.kind().key() + '_' + wanted.key() : null,
                wanted.traits(),
                wanted.type() == FieldType.TEXT ? TEXT_LENGTH : 0,
                Set.of());
        checkFree(catalogue, field);
        return new FieldPlan(field, choices(wanted.choices()));
    }

    /** The field with the id that the database gave it. */
    public Field withId(int id) {
        return new Field(
                id,
                field.kind(),
                field.key(),
                field.type(),
                field.labels(),
                field.section(),
                field.position(),
                field.choiceList(),
                field.traits(),
                field.maxLength(),
                field.inputs());
    }

    private static int nextPosition(Catalogue catalogue, NewField wanted) {
        return STEP
                + catalogue.allFields().stream()
                        .filter(field -> field.kind() == wanted.kind())
                        .mapToInt(Field::position)
                        .max()
                        .orElse(0);
    }

    private static void checkLabels(NewField wanted) {
        Stream<String> labels = Stream.concat(wanted.labels().byLanguage().values().stream(), wanted.choices().stream());
        if (labels.anyMatch(label -> label.isBlank() || label.length() > LONGEST_LABEL || label.indexOf('\0') >= 0)) {
            throw new KartotekException("Labels have up to " + LONGEST_LABEL + " characters and are never empty.");
        }
    }

    private static void checkTraits(NewField wanted) {
        if (!CHOSEN.containsAll(wanted.traits())) {
            throw new IllegalArgumentException("a trait that an added field cannot have");
        }
        if (wanted.traits().contains(FieldTrait.SORTABLE) && !wanted.type().comparable()) {
            throw new KartotekException("A field of type " + wanted.type().key() + " has no order, so that lists cannot be sorted by it."
                    + " Leave that out, or take another type.");
        }
        if (wanted.traits().contains(FieldTrait.SEARCHABLE) && !wanted.type().textual()) {
            throw new KartotekException("The search box looks into texts; a field of type " + wanted.type().key() + " has none."
                    + " Leave that out, or take another type.");
        }
    }

    /** A key is free where no field has it, retired ones included, and no field has a column of the name that it would get. */
    private static void checkFree(Catalogue catalogue, Field field) {
        List<String> columns = FieldColumns.definitions(field, Dialect.DERBY).stream()
                .map(FieldPlan::name)
                .toList();
        for (Field other : catalogue.allFields()) {
            if (other.kind() != field.kind()) {
                continue;
            }
            if (other.key().equals(field.key())) {
                throw new KartotekException("There is already a field \"" + field.key() + "\""
                        + (other.is(FieldTrait.RETIRED) ? ", which was retired; its values stay in the history" : "")
                        + ". Choose another key.");
            }
            if (FieldColumns.definitions(other, Dialect.DERBY).stream().map(FieldPlan::name).anyMatch(columns::contains)) {
                throw new KartotekException("The key \"" + field.key() + "\" is too close to that of the field \"" + other.key()
                        + "\". Choose another key.");
            }
        }
    }

    private static String name(String definition) {
        return definition.substring(0, definition.indexOf(' '));
    }

    private static List<Choice> choices(List<String> labels) {
        List<Choice> choices = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (String label : labels) {
            String key = key(label);
            String free = key;
            for (int i = 2; !keys.add(free); i++) {
                free = key + '_' + i;
            }
            choices.add(new Choice(free, Labels.same(label), false));
        }
        return choices;
    }

    /** The letters and digits of a label, in any script. */
    private static String key(String label) {
        String key = Folding.fold(label).replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "");
        if (key.isEmpty()) {
            throw new KartotekException("The choice \"" + label + "\" has neither letter nor digit. Give it a name.");
        }
        return key.substring(0, Math.min(key.length(), LONGEST_CHOICE)).toLowerCase(Locale.ROOT);
    }
}
