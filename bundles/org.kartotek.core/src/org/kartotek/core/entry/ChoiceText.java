/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.ChoiceList;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.text.Folding;

/** Finds choices by key or by label in any language; case and accents do not matter. Thread-safe. */
final class ChoiceText {
    private final Catalogue catalogue;
    private final Map<String, Map<String, String>> keyByName = new ConcurrentHashMap<>();

    ChoiceText(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @return the key of the choice, or empty where there is none of that name */
    Optional<String> one(Field field, String text) {
        Map<String, String> names = keyByName.computeIfAbsent(field.choiceList(), list -> names(catalogue.choicesOf(field)));
        return Optional.ofNullable(names.get(Folding.fold(text)));
    }

    /** Keys or labels between semicolons, or between commas where no label has one. */
    Optional<SortedSet<String>> several(Field field, String text) {
        Optional<String> single = one(field, text);
        if (single.isPresent()) {
            return single.map(List::of).map(TreeSet::new);
        }
        SortedSet<String> keys = new TreeSet<>();
        List<String> names = Arrays.stream(text.split(text.contains(";") ? ";" : ","))
                .filter(name -> !name.isBlank())
                .toList();
        for (String name : names) {
            Optional<String> key = one(field, name);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            keys.add(key.get());
        }
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys);
    }

    /** The labels that are offered, in the language of {@code locale}. */
    List<String> labels(Field field, Locale locale) {
        return catalogue.choicesOf(field).choices().stream()
                .filter(choice -> !choice.retired())
                .map(choice -> choice.labels().in(locale))
                .toList();
    }

    /** Keys win over labels, and choices in use over retired ones. */
    private static Map<String, String> names(ChoiceList list) {
        Map<String, String> names = new HashMap<>();
        list.choices().forEach(choice -> names.putIfAbsent(Folding.fold(choice.key()), choice.key()));
        Stream.<Predicate<Choice>>of(choice -> !choice.retired(), Choice::retired)
                .flatMap(which -> list.choices().stream().filter(which))
                .forEach(choice -> choice.labels()
                        .byLanguage()
                        .values()
                        .forEach(label -> names.putIfAbsent(Folding.fold(label), choice.key())));
        return names;
    }
}
