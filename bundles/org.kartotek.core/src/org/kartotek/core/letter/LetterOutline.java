/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.letter;

import java.util.List;
import org.kartotek.core.sentence.Sentence;

/**
 * What a template asks for, as one session understands it.
 *
 * @param ending of the names of its letters, such as {@code docx}
 * @param gaps that mean something, in the order of the template, each once
 * @param wrong what means nothing
 */
public record LetterOutline(String ending, List<LetterGap> gaps, List<Wrong> wrong) {
    public LetterOutline {
        gaps = List.copyOf(gaps);
        wrong = List.copyOf(wrong);
    }

    /**
     * A gap that cannot be filled.
     *
     * @param gap as it is written in the template
     * @param where it stands
     * @param what is wrong with it, with the name that was probably meant
     */
    public record Wrong(String gap, Sentence where, Sentence what) {}

    /** Whether its letters are of use only to those who have an address. */
    public boolean isPostal() {
        return gaps.stream().anyMatch(LetterGap::postal);
    }
}
