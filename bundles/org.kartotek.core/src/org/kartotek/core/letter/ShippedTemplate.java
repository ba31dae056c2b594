/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.letter;

import java.util.Locale;
import org.kartotek.core.sentence.Sentence;

/**
 * A template that comes with the program.
 *
 * @param name of its file, such as {@code letter-da.docx}; on the command line too
 * @param language of what stands in it
 * @param title what it is
 */
public record ShippedTemplate(String name, Locale language, Sentence title) {

    public TemplatePlace place() {
        return new TemplatePlace.OfProgram(name);
    }
}
