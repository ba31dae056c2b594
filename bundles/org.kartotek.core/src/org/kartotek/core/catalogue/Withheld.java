/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * What a catalogue leaves out for its reader, so that it can be told when he names it.
 *
 * @param fields with the keys of their kinds before them
 * @param kinds of which nothing is left
 * @param named is told
 */
record Withheld(Set<String> fields, Set<Kind> kinds, BiConsumer<Kind, String> named) {
    static final Withheld NOTHING = new Withheld(Set.of(), Set.of(), (kind, key) -> {});

    static Withheld of(List<Field> all, List<Field> visible, BiConsumer<Kind, String> named) {
        Set<Field> left = new HashSet<>(all);
        visible.forEach(left::remove);
        Set<String> fields = new HashSet<>();
        Set<Kind> kinds = new HashSet<>();
        for (Field field : left) {
            fields.add(name(field.kind(), field.key()));
            kinds.add(field.kind());
        }
        visible.forEach(field -> kinds.remove(field.kind()));
        return new Withheld(Set.copyOf(fields), Set.copyOf(kinds), named);
    }

    private static String name(Kind kind, String key) {
        return kind.key() + '.' + key;
    }

    /** Looks whether a name that the reader used is one of these. */
    void named(Kind kind, String name) {
        String key = name.toLowerCase(Locale.ROOT);
        if (fields.contains(name(kind, key))) {
            named.accept(kind, key);
        } else {
            Stream.of(Kind.values())
                    .filter(each -> kinds.contains(each) && each.plural().equals(key))
                    .forEach(each -> named.accept(each, ""));
        }
    }
}
