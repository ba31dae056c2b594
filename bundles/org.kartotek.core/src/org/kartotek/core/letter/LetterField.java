/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.letter;

import org.kartotek.core.sentence.Sentence;

/**
 * Something that can stand in a template.
 *
 * @param name what stands between {@code {{} and {@code }}}
 * @param label what it is
 */
public record LetterField(String name, Sentence label) {

    /** As it is written in the template. */
    public String placeholder() {
        return "{{" + name + "}}";
    }
}
