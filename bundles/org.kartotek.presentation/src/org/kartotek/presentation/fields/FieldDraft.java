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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.text.Folding;
import org.kartotek.core.value.FieldType;

/** One field that is being changed, or a new one. Lives on the thread of the user interface. */
public final class FieldDraft {
    private static final int LONGEST_KEY = 30;

    private final Optional<Field> present;
    private final Kind kind;
    private final Runnable changed;
    private final LabelDraft labels;
    private final Set<FieldTrait> traits = EnumSet.noneOf(FieldTrait.class);
    private final List<ChoiceDraft> choices = new ArrayList<>();
    private FieldType type;
    private String section;

    FieldDraft(Field field, List<Choice> list, Runnable changed) {
        present = Optional.of(field);
        kind = field.kind();
        this.changed = changed;
        labels = new LabelDraft(Optional.of(field.labels()), changed);
        traits.addAll(field.traits());
        type = field.type();
        section = field.section();
        list.forEach(choice -> choices.add(new ChoiceDraft(Optional.of(choice), changed)));
    }

    /** A new field. */
    FieldDraft(Kind kind, String section, Runnable changed) {
        present = Optional.empty();
        this.kind = kind;
        this.changed = changed;
        labels = new LabelDraft(Optional.empty(), changed);
        traits.add(FieldTrait.REPORTABLE);
        type = FieldType.TEXT;
        this.section = section;
    }

    public boolean isNew() {
        return present.isEmpty();
    }

    public boolean isBuiltIn() {
        return present.filter(field -> field.is(FieldTrait.BUILT_IN)).isPresent();
    }

    /** The name in queries and imports; that of a new field follows its label. */
    public String key() {
        return present.map(Field::key).orElseGet(this::keyOfLabel);
    }

    private String keyOfLabel() {
        String key = Folding.fold(labels.in(java.util.Locale.ENGLISH)).replaceAll("[^a-z0-9]+", "_").replaceAll("^[_0-9]+|_$", "");
        String cut = key.substring(0, Math.min(LONGEST_KEY, key.length()));
        return cut.isEmpty() ? "field" : cut;
    }

    public LabelDraft labels() {
        return labels;
    }

    public FieldType type() {
        return type;
    }

    /** The type of a new field; that of one that has values stays. */
    public void setType(FieldType wanted) {
        if (isNew()) {
            type = wanted;
            traits.removeIf(trait -> !mayHave(trait));
            changed.run();
        }
    }

    /** Key of the section of the card. */
    public String section() {
        return section;
    }

    public void setSection(String wanted) {
        section = wanted;
        changed.run();
    }

    public boolean is(FieldTrait trait) {
        return traits.contains(trait);
    }

    /** Whether a field of this type, and of this origin, can have a trait. */
    public boolean mayHave(FieldTrait trait) {
        boolean derived = present.filter(Field::isDerived).isPresent();
        return switch (trait) {
            case SEARCHABLE -> type.textual() && !derived;
            case SORTABLE -> type.comparable() && !derived;
            case REQUIRED -> !derived;
            case RETIRED -> !isNew() && !isBuiltIn();
            case HIDDEN -> !derived;
            case REPORTABLE -> true;
            case BUILT_IN, UNIQUE -> false;
        };
    }

    /** A field that nobody sees on the card cannot be required. */
    public void set(FieldTrait trait, boolean wanted) {
        if (wanted) {
            traits.add(trait);
        } else {
            traits.remove(trait);
        }
        if (trait == FieldTrait.HIDDEN && wanted) {
            traits.remove(FieldTrait.REQUIRED);
        } else if (trait == FieldTrait.REQUIRED && wanted) {
            traits.remove(FieldTrait.HIDDEN);
        }
        changed.run();
    }

    /** Whether it has choices that can be changed here. */
    public boolean hasChoices() {
        return type.chosen() && (isNew() || !choices.isEmpty());
    }

    public List<ChoiceDraft> choices() {
        return List.copyOf(choices);
    }

    /** Adds a choice at the end. */
    public ChoiceDraft addChoice() {
        ChoiceDraft added = new ChoiceDraft(Optional.empty(), changed);
        choices.add(added);
        changed.run();
        return added;
    }

    /** Takes away one that was just added; others are retired. */
    public void remove(ChoiceDraft choice) {
        if (choice.key().isEmpty()) {
            choices.remove(choice);
            changed.run();
        }
    }

    /** Moves a choice up or down. */
    public void move(ChoiceDraft choice, int steps) {
        int from = choices.indexOf(choice);
        int to = Math.clamp(from + (long) steps, 0, choices.size() - 1);
        choices.remove(choice);
        choices.add(to, choice);
        changed.run();
    }

    Kind kind() {
        return kind;
    }

    Optional<Field> present() {
        return present;
    }

    /** The present field as it shall be, at the position that it has. */
    Field wanted() {
        Field field = present.orElseThrow();
        return field.changed(labels.labels(), section, field.position(), traits);
    }

    List<Choice> wantedChoices() {
        return choices.stream().filter(choice -> !choice.labels().isEmpty()).map(ChoiceDraft::choice).toList();
    }

    /** The new field as it is added; section and further labels follow. */
    NewField newField(String freeKey) {
        Set<FieldTrait> chosen = EnumSet.noneOf(FieldTrait.class);
        traits.stream().filter(trait -> trait != FieldTrait.HIDDEN).forEach(chosen::add);
        List<String> names = type.chosen() ? choices.stream().map(choice -> choice.labels().labels().in(java.util.Locale.ENGLISH)).toList() : List.of();
        return new NewField(kind, freeKey, type, labels.labels(), names, chosen);
    }
}
