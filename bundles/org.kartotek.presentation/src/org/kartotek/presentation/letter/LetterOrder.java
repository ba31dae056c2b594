/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.letter;

import java.util.Optional;
import org.kartotek.core.letter.LetterRequest;

/**
 * Letters as they are to be written.
 *
 * @param noted what is noted of them on the cards; empty where nothing is
 * @param replaces whether a file may be written over
 */
public record LetterOrder(LetterRequest request, Optional<String> noted, boolean replaces) {

    /** The same, where the user has agreed to lose the file that is there. */
    public LetterOrder replacing() {
        return new LetterOrder(request, noted, true);
    }
}
