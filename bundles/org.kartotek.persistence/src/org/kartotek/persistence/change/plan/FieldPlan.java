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
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.QueryParser;
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
    private static final Set<FieldTrait> CHOSEN =
            Set.of(FieldTrait.REQUIRED, FieldTrait.SEARCHABLE, FieldTrait.SORTABLE, FieldTrait.REPORTABLE);

    /**
     * @throws KartotekException where the catalogue cannot take the field
     */
    public static FieldPlan of(Catalogue catalogue, NewField wanted) {
        FieldRules.checkLabels(wanted.labels());
        FieldRules.checkChoices(wanted.choices());
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
        checkLabelsFree(catalogue, field);
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

    private static void checkTraits(NewField wanted) {
        if (!CHOSEN.containsAll(wanted.traits())) {
            throw new IllegalArgumentException("a trait that an added field cannot have");
        }
        FieldRules.checkTraits(wanted.type(), wanted.traits());
    }

    /** A key is free where no field has it, retired ones included, and no field has a column of the name that it would get. */
    private static void checkFree(Catalogue catalogue, Field field) {
        if (QueryParser.isReserved(field.key())) {
            throw new KartotekException(Messages.KEY_RESERVED.with(field.key()));
        }
        List<String> columns = FieldColumns.definitions(field, Dialect.DERBY).stream()
                .map(FieldPlan::name)
                .toList();
        for (Field other : catalogue.allFields()) {
            if (other.kind() != field.kind()) {
                continue;
            }
            if (other.key().equals(field.key())) {
                Messages taken = other.is(FieldTrait.RETIRED) ? Messages.KEY_RETIRED : Messages.KEY_TAKEN;
                throw new KartotekException(taken.with(field.key()));
            }
            if (FieldColumns.definitions(other, Dialect.DERBY).stream().map(FieldPlan::name).anyMatch(columns::contains)) {
                throw new KartotekException(Messages.KEY_TOO_CLOSE.with(field.key(), other.key()));
            }
        }
    }

    /** Two fields of one name on a card could not be told apart, by users nor by an import. */
    private static void checkLabelsFree(Catalogue catalogue, Field field) {
        for (Field other : catalogue.fields(field.kind())) {
            field.labels().byLanguage().forEach((language, label) -> {
                String taken = other.labels().in(Locale.forLanguageTag(language));
                if (Folding.fold(label).equals(Folding.fold(taken))) {
                    throw new KartotekException(Messages.LABEL_TAKEN.with(label));
                }
            });
        }
    }

    private static String name(String definition) {
        return definition.substring(0, definition.indexOf(' '));
    }

    private static List<Choice> choices(List<String> labels) {
        List<Choice> choices = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (String label : labels) {
            choices.add(new Choice(ChoiceKeys.next(label, keys), Labels.same(label), false));
        }
        return choices;
    }
}
