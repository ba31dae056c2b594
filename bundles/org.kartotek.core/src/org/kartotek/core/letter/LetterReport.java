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
import java.util.List;
import org.kartotek.core.sentence.Sentence;

/**
 * What has become of letters.
 *
 * @param written ids of the cards that have got a letter, in the order of the letters
 * @param files that were written
 * @param leftOut cards without a letter, and why
 * @param gaps letters in which places stayed empty, and which
 */
public record LetterReport(List<Long> written, List<Path> files, List<Remark> leftOut, List<Remark> gaps) {
    public LetterReport {
        written = List.copyOf(written);
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
        gaps = List.copyOf(gaps);
    }

    /**
     * Something about one card.
     *
     * @param name what the card is called
     */
    public record Remark(long card, String name, Sentence what) {}
}
