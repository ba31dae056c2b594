/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.command;

import org.kartotek.core.sentence.Sentence;

/**
 * An option of a command.
 *
 * @param name without the two hyphens
 * @param arity what follows it
 * @param value what its value is called in the help; empty for a flag
 * @param help what it does, without a full stop
 */
public record Option(String name, Arity arity, String value, Sentence help) {

    /** What follows an option. */
    public enum Arity {
        FLAG,
        ONE,
        /** Any number of pairs like {@code field=column}. */
        PAIRS
    }

    public static Option flag(String name, Sentence help) {
        return new Option(name, Arity.FLAG, "", help);
    }

    public static Option value(String name, String value, Sentence help) {
        return new Option(name, Arity.ONE, value, help);
    }

    public static Option pairs(String name, String value, Sentence help) {
        return new Option(name, Arity.PAIRS, value, help);
    }

    /** How it is written, such as {@code --limit N}. */
    public String usage() {
        return "--" + name + (value.isEmpty() ? "" : " " + value);
    }
}
