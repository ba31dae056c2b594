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
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.CatalogueEdit;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.ChoiceList;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.persistence.catalogue.CatalogueReader;

/**
 * What an edit changes of the catalogue, checked.
 *
 * @param fields each field that becomes otherwise
 * @param choices by key of the list all its choices in their new order, where something of them changes
 * @param sections what sections will be called, where that changes
 * @param functions whether functions are used afterwards, where that changes
 */
public record CataloguePlan(
        List<Change> fields,
        Map<String, List<Choice>> choices,
        Map<String, Labels> sections,
        Map<OfficeFunction, Boolean> functions) {
    private static final Set<String> FROM_ELSEWHERE = Set.of(CatalogueReader.TERRITORY_LIST, CatalogueReader.USER_LIST);

    /** A field before and after. */
    public record Change(Field before, Field after) {
        /** Whether the search box finds its words from now on, and did not before; or the other way round. */
        public boolean searchChanges() {
            return isFound(before) != isFound(after);
        }

        /** Whether the search box finds words of the field afterwards. */
        public boolean isFoundAfter() {
            return isFound(after);
        }

        private static boolean isFound(Field field) {
            return RecordTokens.isSearchable(field) && !field.is(FieldTrait.RETIRED);
        }

        /** Whether the field gets an index, or loses it. */
        public boolean orderChanges() {
            return before.is(FieldTrait.SORTABLE) != after.is(FieldTrait.SORTABLE);
        }
    }

    /**
     * @throws KartotekException where the catalogue cannot become so
     */
    public static CataloguePlan of(Catalogue present, CatalogueEdit edit) {
        if (edit.version() != present.version()) {
            throw new KartotekException(Messages.FIELDS_CHANGED);
        }
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        edit.choices().forEach((list, wanted) -> {
            List<Choice> checked = checked(present, list, wanted);
            if (!checked.equals(present.choiceLists().get(list).choices())) {
                choices.put(list, checked);
            }
        });
        Map<String, Labels> sections = new LinkedHashMap<>();
        edit.sections().forEach((key, labels) -> {
            FieldRules.checkSection(key);
            FieldRules.checkLabels(labels);
            if (!labels.equals(present.sections().get(key))) {
                sections.put(key, labels);
            }
        });
        Map<OfficeFunction, Boolean> functions = new EnumMap<>(OfficeFunction.class);
        edit.functions().forEach((function, used) -> {
            if (used != present.has(function)) {
                functions.put(function, used);
            }
        });
        return new CataloguePlan(changes(present, edit.fields()), choices, sections, functions);
    }

    private static List<Change> changes(Catalogue present, List<Field> wanted) {
        List<Change> changes = new ArrayList<>();
        for (Field after : wanted) {
            Field before = present.byId(after.id()).orElseThrow(() -> new KartotekException(Messages.FIELD_GONE));
            FieldRules.checkChange(before, after);
            if (!after.equals(before)) {
                changes.add(new Change(before, after));
            }
        }
        return changes;
    }

    private static List<Choice> checked(Catalogue present, String list, List<Choice> wanted) {
        ChoiceList known = present.choiceLists().get(list);
        if (known == null || FROM_ELSEWHERE.contains(list)) {
            List<String> lists = present.choiceLists().keySet().stream()
                    .filter(key -> !FROM_ELSEWHERE.contains(key))
                    .sorted()
                    .toList();
            throw new UnknownNameException(Messages.NO_CHOICE_LIST, list, lists);
        }
        Set<String> keys = new HashSet<>();
        known.choices().forEach(choice -> keys.add(choice.key()));
        Set<String> kept = new HashSet<>();
        List<Choice> checked = new ArrayList<>();
        for (Choice choice : wanted) {
            FieldRules.checkLabels(choice.labels());
            checkColour(choice.colour());
            String key = choice.key().isEmpty() ? ChoiceKeys.next(choice.labels().in(Locale.ENGLISH), keys) : choice.key();
            if (!keys.contains(key) || !kept.add(key)) {
                throw new IllegalArgumentException("a choice that is not on the list, or twice");
            }
            checked.add(new Choice(key, choice.labels(), choice.retired(), choice.colour()));
        }
        if (!kept.equals(keys)) {
            throw new KartotekException(Messages.CHOICES_STAY);
        }
        return checked;
    }

    private static void checkColour(String colour) {
        if (!colour.isEmpty() && !colour.matches("#[0-9a-f]{6}")) {
            throw new KartotekException(Messages.NO_COLOUR.with(colour));
        }
    }

    public boolean isEmpty() {
        return fields.isEmpty() && choices.isEmpty() && sections.isEmpty() && functions.isEmpty();
    }

    /** Whether search words or indexes change, for which nothing else may be written meanwhile. */
    public boolean isHeavy() {
        return fields.stream().anyMatch(change -> change.searchChanges() || change.orderChanges());
    }

    /** What it was, in a word or two, for the list of changes. */
    public String note() {
        List<String> names = new ArrayList<>();
        fields.forEach(change -> names.add(change.after().key()));
        names.addAll(choices.keySet());
        names.addAll(sections.keySet());
        functions.forEach((function, used) -> names.add(function.key() + (used ? " on" : " off")));
        return String.join(", ", names);
    }
}
