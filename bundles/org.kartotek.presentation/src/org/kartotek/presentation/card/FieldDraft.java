/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.Optional;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;

/**
 * What was typed into one field and is not saved yet, in a form that outlives the program.
 *
 * @param beforeState of the value that stood there when the user began to edit
 * @param beforeText canonical text of that value; empty unless it is known
 * @param state of the value that was typed
 * @param text canonical text of that value; what was typed where {@code valid} is false; else empty unless it is known
 * @param valid whether what was typed stands for a value
 */
public record FieldDraft(ValueState beforeState, String beforeText, ValueState state, String text, boolean valid) {

    /** @param typed what stands in the field and is no value, or null where it is one */
    static FieldDraft of(Value before, Value value, String typed) {
        return new FieldDraft(
                before.state(),
                canonical(before),
                value.state(),
                typed == null ? canonical(value) : typed,
                typed == null);
    }

    private static String canonical(Value value) {
        return value.isKnown() ? Canonical.text(value) : "";
    }

    /** What was typed and is no value. */
    Optional<String> typed() {
        return valid ? Optional.empty() : Optional.of(text);
    }

    Value before(FieldType type) {
        return value(beforeState, beforeText, type);
    }

    Value value(FieldType type) {
        return value(state, text, type);
    }

    /** @throws RuntimeException where the text is none of this type any more */
    private static Value value(ValueState state, String text, FieldType type) {
        return switch (state) {
            case KNOWN -> Canonical.parse(type, text);
            case ABSENT -> Value.ABSENT;
            case UNKNOWN -> Value.UNKNOWN;
        };
    }
}
