/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.letter;

import java.nio.file.Path;

/** Where the template of a letter is. */
public sealed interface TemplatePlace {

    /** The name of its file, without a folder. */
    String name();

    /** A document of the office. */
    record OfOffice(Path file) implements TemplatePlace {
        @Override
        public String name() {
            return String.valueOf(file.getFileName());
        }
    }

    /**
     * A template that comes with the program.
     *
     * @param name see {@link Letters#shipped}
     */
    record OfProgram(String name) implements TemplatePlace {}
}
