/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.letter;

import java.util.Locale;
import java.util.Optional;
import org.kartotek.core.letter.TemplatePlace;

/**
 * A template that is offered.
 *
 * @param label what it is called; no two that are offered have the same
 * @param language of what stands in it, where the program knows
 */
public record TemplateChoice(TemplatePlace place, String label, Optional<Locale> language) {

    /** Whether it comes with the program, so that a copy of it can be changed. */
    public boolean isShipped() {
        return place instanceof TemplatePlace.OfProgram;
    }
}
