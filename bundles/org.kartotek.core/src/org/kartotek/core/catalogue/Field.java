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
import java.util.Set;
import org.kartotek.core.value.FieldType;

/**
 * One field of one kind of record, built in or added by an administrator. Card form, list columns, query, import, report
 * and rights are derived from it.
 *
 * @param id never reused; names the field in change rows and search tokens
 * @param kind the kind of record that has the field
 * @param key name in queries, imports and on the command line: lower case, digits, underscore; unique in its kind
 * @param type decides how values are written, compared, stored and edited
 * @param labels shown instead of the key; an administrator may rename
 * @param section key of the section of the card ({@code identity}, {@code address}, {@code reach}, {@code person},
 *     {@code relation}, {@code notes}, {@code more} for added fields)
 * @param position order on the card, which is the tab order
 * @param choiceList key of the choice list; of a reference, key of the kind of record that it names; null where the type has neither
 * @param traits what can be done with the field
 * @param maxLength longest text in characters, or 0 where the type decides, see {@link #longest}
 * @param inputs keys of the fields that a derived field is computed from, those of another kind with its key and a dot before them;
 *     empty for a field that users write
 */
public record Field(
        int id,
        Kind kind,
        String key,
        FieldType type,
        Labels labels,
        String section,
        int position,
        String choiceList,
        Set<FieldTrait> traits,
        int maxLength,
        Set<String> inputs) {

    public Field {
        traits = Set.copyOf(traits);
        inputs = Set.copyOf(inputs);
    }

    /** The same field, called, placed and used otherwise. */
    public Field changed(Labels called, String inSection, int at, Set<FieldTrait> having) {
        return new Field(id, kind, key, type, called, inSection, at, choiceList, having, maxLength, inputs);
    }

    /** The same field with a trait, or without it. */
    public Field with(FieldTrait trait, boolean wanted) {
        Set<FieldTrait> having = new HashSet<>(traits);
        if (wanted) {
            having.add(trait);
        } else {
            having.remove(trait);
        }
        return changed(labels, section, position, having);
    }

    public boolean is(FieldTrait trait) {
        return traits.contains(trait);
    }

    /** The longest text in characters that the field takes; 0 where its values are no texts. */
    public int longest() {
        return type == FieldType.TEXT && maxLength > 0 ? maxLength : type.longest();
    }

    /** The kind of record that a reference names. */
    public Kind target() {
        return Kind.byKey(choiceList).orElseThrow();
    }

    /** Whether the value is computed from other fields and never written by a user. */
    public boolean isDerived() {
        return !inputs.isEmpty();
    }
}
