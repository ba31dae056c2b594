/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.CatalogueEdit;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.change.UndoResult;
import org.kartotek.persistence.catalogue.CatalogueText;

/** Works out how a change of the catalogue is taken back; what was changed since stays, and is a conflict. */
final class CatalogueReversal {
    private final Catalogue present;
    private final long changeSet;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, Map<String, Choice>> choices = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> places = new HashMap<>();
    private final Map<String, Labels> sections = new LinkedHashMap<>();
    private final Map<OfficeFunction, Boolean> functions = new EnumMap<>(OfficeFunction.class);
    private final List<UndoResult.Conflict> conflicts = new ArrayList<>();

    /** @param changeSet that is taken back */
    CatalogueReversal(Catalogue present, long changeSet) {
        this.present = present;
        this.changeSet = changeSet;
    }

    /**
     * @param fieldId of the row, or 0
     * @param text of the row
     */
    void add(int fieldId, String text) {
        int middle = text.indexOf(CatalogueText.THEN);
        String before = text.substring(0, middle);
        String after = text.substring(middle + CatalogueText.THEN.length());
        if (fieldId != 0) {
            takeBack(present.byId(fieldId).orElseThrow(), before, after);
            return;
        }
        List<String> words = CatalogueText.words(after);
        switch (words.getFirst()) {
            case "choice" -> takeBackChoice(before, after);
            case "function" -> takeBackFunction(words.get(1), before);
            default -> takeBackName(words.get(1), before, after);
        }
    }

    private void takeBack(Field now, String before, String after) {
        Field was = CatalogueText.field(now, before);
        Field became = CatalogueText.field(now, after);
        Labels labels = pick(now.key(), was.labels(), became.labels(), now.labels());
        String section = pick(now.key(), was.section(), became.section(), now.section());
        int position = now.position() == became.position() ? was.position() : now.position();
        Set<FieldTrait> traits = new LinkedHashSet<>(now.traits());
        for (FieldTrait trait : FieldTrait.values()) {
            if (was.is(trait) != became.is(trait) && now.is(trait) == became.is(trait)) {
                traits.remove(trait);
                if (was.is(trait)) {
                    traits.add(trait);
                }
            }
        }
        fields.add(now.changed(labels, section, position, traits));
    }

    private <T> T pick(String key, T was, T became, T now) {
        if (was.equals(became) || now.equals(became)) {
            return was.equals(became) ? now : was;
        }
        conflicts.add(new UndoResult.Conflict(0, Kind.CUSTOMER, 0, key, changeSet));
        return now;
    }

    /** A choice that was new then is retired. */
    private void takeBackChoice(String before, String after) {
        String list = CatalogueText.words(after).get(1);
        Choice became = CatalogueText.choice(after);
        Choice now = present.choiceLists().get(list).choice(became.key()).orElseThrow();
        Choice was = before.isEmpty() ? new Choice(became.key(), became.labels(), true, became.colour()) : CatalogueText.choice(before);
        String name = list + " " + became.key();
        Choice wanted = new Choice(
                now.key(),
                pick(name, was.labels(), became.labels(), now.labels()),
                pick(name, was.retired(), became.retired(), now.retired()),
                pick(name, was.colour(), became.colour(), now.colour()));
        choices.computeIfAbsent(list, key -> new HashMap<>()).put(now.key(), wanted);
        if (!before.isEmpty()) {
            places.computeIfAbsent(list, key -> new HashMap<>()).put(now.key(), CatalogueText.position(before));
        }
    }

    private void takeBackName(String section, String before, String after) {
        Labels became = CatalogueText.labels(after);
        boolean named = before.lines().count() > 1;
        if (named) {
            sections.put(section, pick(section, CatalogueText.labels(before), became, present.sections().get(section)));
        }
    }

    private void takeBackFunction(String key, String before) {
        OfficeFunction.byKey(key).ifPresent(function -> functions.put(function, CatalogueText.isUsed(before)));
    }

    CatalogueEdit edit() {
        Map<String, List<Choice>> lists = new LinkedHashMap<>();
        choices.forEach((list, changed) -> {
            List<Choice> all = present.choiceLists().get(list).choices();
            Map<String, Integer> order = new HashMap<>();
            all.forEach(choice -> order.put(choice.key(), order.size()));
            order.putAll(places.getOrDefault(list, Map.of()));
            lists.put(
                    list,
                    all.stream()
                            .map(choice -> changed.getOrDefault(choice.key(), choice))
                            .sorted(Comparator.comparing((Choice choice) -> order.get(choice.key())))
                            .toList());
        });
        return new CatalogueEdit(present.version(), fields, lists, sections, functions);
    }

    List<UndoResult.Conflict> conflicts() {
        return conflicts;
    }
}
