/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.catalogue;

import java.util.Set;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.value.FieldType;

/**
 * A field that an administrator wants to add.
 *
 * @param kind the kind of record that gets the field
 * @param key see {@link Field#key}
 * @param type see {@link Field#type}
 * @param labels see {@link Field#labels}
 * @param choices labels of the choices for a field of type choice or choices, in order; their keys are derived from them
 * @param traits {@code REQUIRED}, {@code SEARCHABLE}, {@code SORTABLE}, {@code REPORTABLE} as wanted
 */
public record NewField(
        Kind kind, String key, FieldType type, Labels labels, java.util.List<String> choices, Set<FieldTrait> traits) {

    public NewField {
        if (!key.matches("[a-z][a-z0-9_]{0,29}")) {
            throw new KartotekException(Messages.NO_KEY.with(key));
        }
        choices = java.util.List.copyOf(choices);
        traits = Set.copyOf(traits);
        if (!type.addable()) {
            throw new KartotekException(Messages.NOT_ADDABLE.with(type.key()));
        }
        if (type.chosen() == choices.isEmpty()) {
            throw new KartotekException(
                    type.chosen() ? Messages.CHOICES_NEEDED.with(type.key()) : Messages.CHOICES_NOT_TAKEN);
        }
    }
}
