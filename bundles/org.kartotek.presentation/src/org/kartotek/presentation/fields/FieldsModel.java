/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.fields;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.text.Folding;
import org.kartotek.presentation.work.Listeners;

/**
 * The fields of all kinds of record as an administrator changes them, beside what was read. Saving hands out a {@link SaveFields}.
 * Lives on the thread of the user interface.
 */
public final class FieldsModel {
    private static final String NEW_SECTION = "more";
    /** Lists that are read from territories and users. */
    private static final Set<String> FROM_ELSEWHERE = Set.of("territory", "user");

    private final Listeners listeners = new Listeners();
    private final Locale locale;
    private final Map<Kind, List<FieldDraft>> fields = new EnumMap<>(Kind.class);
    private final Map<String, LabelDraft> sections = new LinkedHashMap<>();
    private Catalogue read;
    private boolean dirty;

    /**
     * @param catalogue as the session may see it
     * @param locale language of the user
     */
    public FieldsModel(Catalogue catalogue, Locale locale) {
        this.locale = locale;
        show(catalogue);
    }

    /** Starts anew from what was read. */
    public void show(Catalogue catalogue) {
        read = catalogue;
        fields.clear();
        sections.clear();
        for (Kind kind : Kind.values()) {
            List<FieldDraft> drafts = new ArrayList<>();
            catalogue.allFields().stream().filter(field -> field.kind() == kind).forEach(field -> drafts.add(draft(catalogue, field)));
            fields.put(kind, drafts);
        }
        catalogue.sections().forEach((key, labels) -> sections.put(key, new LabelDraft(Optional.of(labels), this::changed)));
        dirty = false;
        listeners.changed();
    }

    private FieldDraft draft(Catalogue catalogue, Field field) {
        boolean own = field.type().chosen() && !FROM_ELSEWHERE.contains(field.choiceList());
        return new FieldDraft(field, own ? catalogue.choicesOf(field).choices() : List.of(), this::changed);
    }

    private void changed() {
        dirty = true;
        listeners.changed();
    }

    /** @return removes the listener when run */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    public boolean isDirty() {
        return dirty;
    }

    public Locale locale() {
        return locale;
    }

    /** Whether a catalogue is not the one that was read. */
    public boolean isBehind(Catalogue now) {
        return now.version() != read.version();
    }

    /** The fields of a kind in the order of the card, hidden and retired ones too. */
    public List<FieldDraft> fields(Kind kind) {
        return List.copyOf(fields.get(kind));
    }

    /** Keys of the sections of a kind, in the order of the card. */
    public List<String> sections(Kind kind) {
        Set<String> keys = fields.get(kind).stream().map(FieldDraft::section).collect(Collectors.toCollection(LinkedHashSet::new));
        if (kind.isCard()) {
            keys.addAll(sections.keySet());
        }
        return List.copyOf(keys);
    }

    /** What the office calls a section; empty where it is called as the program calls it. */
    public String sectionName(String key) {
        return sections.containsKey(key) ? sections.get(key).in(locale) : "";
    }

    /** Adds a section, or renames the one that a field stands in. */
    public String addSection(String name) {
        String folded = Folding.fold(name).replaceAll("[^a-z0-9]+", "_").replaceAll("^[_0-9]+|_$", "");
        String base = folded.isEmpty() ? "section" : folded.substring(0, Math.min(26, folded.length()));
        String key = base;
        for (int i = 2; isSection(key); i++) {
            key = base + '_' + i;
        }
        nameSection(key, name);
        return key;
    }

    private boolean isSection(String key) {
        return sections.containsKey(key)
                || fields.values().stream().flatMap(List::stream).anyMatch(draft -> draft.section().equals(key));
    }

    /** Calls a section otherwise, in the language of the user. */
    public void nameSection(String key, String name) {
        sections.computeIfAbsent(key, any -> new LabelDraft(Optional.empty(), this::changed)).setText(locale.getLanguage(), name);
    }

    /** Adds a field below another one, in its section. */
    public FieldDraft add(Kind kind, Optional<FieldDraft> below) {
        List<FieldDraft> all = fields.get(kind);
        FieldDraft added = new FieldDraft(kind, below.map(FieldDraft::section).orElse(NEW_SECTION), this::changed);
        all.add(below.map(each -> all.indexOf(each) + 1).orElse(all.size()), added);
        changed();
        return added;
    }

    /** Takes away a field that was just added. */
    public void remove(FieldDraft draft) {
        if (draft.isNew()) {
            fields.get(draft.kind()).remove(draft);
            changed();
        }
    }

    /** Moves a field up or down; at the end of its section it goes into the next one. */
    public void move(FieldDraft draft, int step) {
        List<FieldDraft> all = fields.get(draft.kind());
        int from = all.indexOf(draft);
        int to = from + step;
        if (to < 0 || to >= all.size()) {
            return;
        }
        String neighbour = all.get(to).section();
        if (neighbour.equals(draft.section())) {
            all.remove(from);
            all.add(to, draft);
        } else {
            draft.setSection(neighbour);
        }
        changed();
    }

    /** What keeps the fields from being saved: a field or a choice without a name. */
    public Optional<FieldDraft> unnamed() {
        return fields.values().stream()
                .flatMap(List::stream)
                .filter(draft -> draft.labels().isEmpty()
                        || draft.choices().stream().anyMatch(choice -> choice.labels().isEmpty())
                        || draft.isNew() && draft.type().chosen() && draft.choices().isEmpty())
                .findFirst();
    }

    /** What was changed, to be written on another thread. */
    public SaveFields save() {
        Map<String, Labels> names = new HashMap<>();
        sections.forEach((key, draft) -> {
            if (!draft.isEmpty()) {
                names.put(key, draft.labels());
            }
        });
        return new SaveFields(read, Map.copyOf(inOrder()), names);
    }

    /** Sections hold together, whatever was moved in and out of them. */
    private Map<Kind, List<FieldDraft>> inOrder() {
        Map<Kind, List<FieldDraft>> ordered = new EnumMap<>(Kind.class);
        fields.forEach((kind, drafts) -> ordered.put(
                kind,
                drafts.stream()
                        .collect(Collectors.groupingBy(FieldDraft::section, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .toList()));
        return ordered;
    }
}
