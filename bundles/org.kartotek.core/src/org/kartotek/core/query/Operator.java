/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import org.kartotek.core.value.FieldType;

/**
 * A comparison. It holds only for known values. Texts are compared in their folded form: case and accents do not matter.
 */
public enum Operator {
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    STARTS_WITH("starts with"),
    /** Part of a text, or one of several choices. */
    CONTAINS("contains");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** How it is written in the text form. */
    public String symbol() {
        return symbol;
    }

    /** Whether values of this type can be compared so. */
    public boolean suits(FieldType type) {
        return switch (this) {
            case EQUAL, NOT_EQUAL -> type.comparable() || type == FieldType.REFERENCE;
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                type.comparable() && !type.chosen() && type != FieldType.YES_NO;
            case STARTS_WITH -> type.comparable() && type.textual();
            case CONTAINS -> type.textual() || type == FieldType.CHOICES;
        };
    }
}
