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
import java.util.Set;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.value.FieldType;

/** What every field of the catalogue has to keep to. */
final class FieldRules {
    private static final int LONGEST_LABEL = 100;
    private static final int LAST_POSITION = 1_000_000;

    private FieldRules() {}

    static void checkLabels(Labels labels) {
        checkLabels(labels.byLanguage().values());
        if (!labels.byLanguage().keySet().stream().allMatch(language -> language.matches("[a-z]{2,3}"))) {
            throw new KartotekException("The language of a label is written with two letters, such as de.");
        }
    }

    static void checkLabels(Collection<String> labels) {
        if (labels.stream().anyMatch(label -> label.isBlank() || label.length() > LONGEST_LABEL || label.indexOf('\0') >= 0)) {
            throw new KartotekException("Labels have up to " + LONGEST_LABEL + " characters and are never empty.");
        }
    }

    static void checkTraits(FieldType type, Set<FieldTrait> traits) {
        if (traits.contains(FieldTrait.SORTABLE) && !type.comparable()) {
            throw new KartotekException("A field of type " + type.key() + " has no order, so that lists cannot be sorted by it."
                    + " Leave that out, or take another type.");
        }
        if (traits.contains(FieldTrait.SEARCHABLE) && !type.textual()) {
            throw new KartotekException("The search box looks into texts; a field of type " + type.key() + " has none."
                    + " Leave that out, or take another type.");
        }
    }

    static void checkSection(String section) {
        if (!section.matches("[a-z][a-z0-9_]{0,29}")) {
            throw new KartotekException("\"" + section + "\" cannot be the key of a section. A key has up to 30 lower-case letters,"
                    + " digits and underscores and starts with a letter.");
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
            throw new KartotekException("The field \"" + name + "\" comes with the program and cannot be retired. Hide it instead.");
        }
        if (after.is(FieldTrait.REQUIRED) && (after.is(FieldTrait.HIDDEN) || after.isDerived())) {
            throw new KartotekException("The field \"" + name + "\" is not written on the card, so that it cannot be required."
                    + " Leave out one of both.");
        }
        if (before.isDerived() && before.is(FieldTrait.SORTABLE) && !after.is(FieldTrait.SORTABLE)) {
            throw new KartotekException("Lists are ordered by the field \"" + name + "\". It stays sortable.");
        }
    }
}
