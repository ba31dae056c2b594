/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.kartotek.core.problem.FunctionOffException;
import org.kartotek.core.problem.UnknownNameException;

/**
 * All fields and choice lists at one moment, or those of them that one session may see, and the functions that the office does
 * without. Immutable: a change of the catalogue makes a new one with a higher version.
 */
public final class Catalogue {
    private final long version;
    private final List<Field> fields;
    private final Map<String, Field> byName = new LinkedHashMap<>();
    private final Map<Integer, Field> byId = new LinkedHashMap<>();
    private final Map<String, ChoiceList> choiceLists;
    private final Map<String, Labels> sections;
    private final Set<OfficeFunction> off;
    private final Withheld withheld;

    /** A catalogue whose sections are all called as the program calls them, with every function. */
    public Catalogue(long version, List<Field> fields, Map<String, ChoiceList> choiceLists) {
        this(version, fields, choiceLists, Map.of(), Set.of());
    }

    /**
     * @param version grows with every change of the catalogue
     * @param fields in any order
     * @param choiceLists by key
     * @param sections what the office calls sections of its cards, by their keys
     * @param off functions that the office has switched off
     */
    public Catalogue(
            long version,
            List<Field> fields,
            Map<String, ChoiceList> choiceLists,
            Map<String, Labels> sections,
            Set<OfficeFunction> off) {
        this(version, fields, choiceLists, sections, off, Withheld.NOTHING);
    }

    private Catalogue(
            long version,
            List<Field> fields,
            Map<String, ChoiceList> choiceLists,
            Map<String, Labels> sections,
            Set<OfficeFunction> off,
            Withheld withheld) {
        this.version = version;
        this.withheld = withheld;
        this.off = Set.copyOf(off);
        this.sections = Map.copyOf(sections);
        this.fields = fields.stream()
                .sorted(Comparator.comparing(Field::kind).thenComparingInt(Field::position).thenComparingInt(Field::id))
                .toList();
        this.choiceLists = Map.copyOf(choiceLists);
        for (Field field : this.fields) {
            byName.put(name(field.kind(), field.key()), field);
            byId.put(field.id(), field);
        }
    }

    private static String name(Kind kind, String key) {
        return kind.key() + '.' + key;
    }

    public long version() {
        return version;
    }

    /** The fields of a kind in the order of the card, retired ones left out. */
    public List<Field> fields(Kind kind) {
        return fields.stream()
                .filter(field -> field.kind() == kind && !field.is(FieldTrait.RETIRED))
                .toList();
    }

    /** Every field of every kind, retired ones too. */
    public List<Field> allFields() {
        return fields;
    }

    public Optional<Field> find(Kind kind, String key) {
        return findEver(kind, key).filter(field -> !field.is(FieldTrait.RETIRED));
    }

    /** The field with this key, retired or not: a key is never given twice. */
    public Optional<Field> findEver(Kind kind, String key) {
        return Optional.ofNullable(byName.get(name(kind, key)));
    }

    /**
     * @throws UnknownNameException with the nearest key, where the field does not exist for this catalogue's reader
     */
    public Field field(Kind kind, String key) {
        return find(kind, key)
                .orElseThrow(() -> unknown(kind, key, key, fields(kind).stream().map(Field::key).toList()));
    }

    /**
     * For a name that means nothing to this catalogue's reader. Whether it means something to others is taken down, and not told.
     *
     * @param name of a field, or of what hangs on records of the kind
     * @param written the same as the reader wrote it
     * @param known the names that he may use
     */
    public UnknownNameException unknown(Kind kind, String name, String written, Collection<String> known) {
        withheld.named(kind, name);
        return UnknownNameException.ofField(written, known);
    }

    /** The field with this id, retired or not. */
    public Optional<Field> byId(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The choice list of a field whose type is chosen. */
    public ChoiceList choicesOf(Field field) {
        return choiceLists.getOrDefault(field.choiceList(), new ChoiceList(field.choiceList(), List.of()));
    }

    public Map<String, ChoiceList> choiceLists() {
        return choiceLists;
    }

    /** What the office calls the sections of its cards, by key; a section that is not among them is called as the program calls it. */
    public Map<String, Labels> sections() {
        return sections;
    }

    /** Whether the office uses a function. */
    public boolean has(OfficeFunction function) {
        return !off.contains(function);
    }

    /** @throws FunctionOffException where the office has switched the function off */
    public void require(OfficeFunction function) {
        if (!has(function)) {
            throw new FunctionOffException(function.title(), function.key());
        }
    }

    /**
     * The part of this catalogue whose fields pass {@code visible}. A derived field stays only where all of its inputs do.
     */
    public Catalogue restrictedTo(Predicate<Field> visible) {
        return restrictedTo(visible, (kind, key) -> {});
    }

    /**
     * The same.
     *
     * @param named gets what is left out where the reader names it: a kind, and the key of a field, or an empty one for the kind itself
     */
    public Catalogue restrictedTo(Predicate<Field> visible, BiConsumer<Kind, String> named) {
        List<Field> whole = fields.stream().filter(field -> isWhole(field, visible)).toList();
        return new Catalogue(version, whole, choiceLists, sections, off, Withheld.of(fields, whole, named));
    }

    /** Inputs may be derived themselves. */
    private boolean isWhole(Field field, Predicate<Field> visible) {
        return visible.test(field)
                && field.inputs().stream()
                        .map(input -> byName.get(input.contains(".") ? input : name(field.kind(), input)))
                        .allMatch(input -> isWhole(input, visible));
    }
}
