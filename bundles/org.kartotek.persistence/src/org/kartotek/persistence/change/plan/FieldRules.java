/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.text.Folding;
import org.kartotek.core.value.FieldType;

/** What every field of the catalogue has to keep to. */
final class FieldRules {
    private static final int LONGEST_LABEL = 100;
    private static final int LAST_POSITION = 1_000_000;

    private FieldRules() {}

    static void checkLabels(Labels labels) {
        checkLabels(labels.byLanguage().values());
        if (!labels.byLanguage().keySet().stream().allMatch(language -> language.matches("[a-z]{2,3}"))) {
            throw new KartotekException(Messages.LABEL_LANGUAGE);
        }
    }

    static void checkLabels(Collection<String> labels) {
        if (labels.stream().anyMatch(label -> label.isBlank() || label.length() > LONGEST_LABEL)) {
            throw new KartotekException(Messages.LABEL_LENGTH.with(LONGEST_LABEL));
        }
        if (labels.stream().anyMatch(label -> label.chars().anyMatch(Character::isISOControl))) {
            throw new KartotekException(Messages.LABEL_LINE);
        }
    }

    /** Labels of new choices, which have to be told apart. */
    static void checkChoices(Collection<String> labels) {
        checkLabels(labels);
        Set<String> seen = new HashSet<>();
        for (String label : labels) {
            if (!seen.add(Folding.fold(label))) {
                throw new KartotekException(Messages.CHOICE_TWICE.with(label));
            }
        }
    }

    static void checkTraits(FieldType type, Set<FieldTrait> traits) {
        if (traits.contains(FieldTrait.SORTABLE) && !type.comparable()) {
            throw new KartotekException(Messages.NOT_SORTABLE.with(type.key()));
        }
        if (traits.contains(FieldTrait.SEARCHABLE) && !type.textual()) {
            throw new KartotekException(Messages.NOT_SEARCHABLE.with(type.key()));
        }
    }

    static void checkSection(String section) {
        if (!section.matches("[a-z][a-z0-9_]{0,29}")) {
            throw new KartotekException(Messages.SECTION_KEY.with(section));
        }
    }

    /** Whether a field may become so. */
    static void checkChange(Field before, Field after) {
        checkLabels(after.labels());
        checkTraits(after.type(), after.traits());
        checkSection(after.section());
        String name = after.labels().in(java.util.Locale.ENGLISH);
        if (!after.changed(before.labels(), before.section(), before.position(), before.traits()).equals(before)
                || after.is(FieldTrait.BUILT_IN) != before.is(FieldTrait.BUILT_IN)
                || after.is(FieldTrait.UNIQUE) != before.is(FieldTrait.UNIQUE)
                || after.position() < 0
                || after.position() > LAST_POSITION) {
            throw new IllegalArgumentException("what is no matter of the administrator");
        }
        if (after.is(FieldTrait.RETIRED) && after.is(FieldTrait.BUILT_IN)) {
            throw new KartotekException(Messages.BUILT_IN.with(name));
        }
        if (after.is(FieldTrait.REQUIRED) && (after.is(FieldTrait.HIDDEN) || after.isDerived())) {
            throw new KartotekException(Messages.NOT_ON_CARD.with(name));
        }
        if (before.isDerived() && before.is(FieldTrait.SORTABLE) && !after.is(FieldTrait.SORTABLE)) {
            throw new KartotekException(Messages.LISTS_ORDERED.with(name));
        }
    }
}
