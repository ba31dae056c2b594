/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.letters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.exchange.text.TextFile;
import org.w3c.dom.Node;

/** A document with gaps. Immutable. */
abstract class LetterTemplate {
    /** First characters of an old document of Word, and of one with a password. */
    private static final String OLD_MAGIC = "\u00d0\u00cf\u0011\u00e0";

    /** @throws KartotekException where the file is no document with which letters can be written */
    static LetterTemplate open(Path path) {
        if (TextFile.begins(path, OLD_MAGIC)) {
            throw new KartotekException(Messages.OLD_FORMAT.with(path.getFileName()));
        }
        return of(path, Pack.open(path));
    }

    /** @param path of what was opened; its name is said where something is wrong */
    static LetterTemplate of(Path path, Pack pack) {
        if (pack.has(WordTemplate.CONTENT_TYPES)) {
            return new WordTemplate(path, pack);
        }
        if (pack.has(OpenTemplate.CONTENT)) {
            return new OpenTemplate(path, pack);
        }
        throw new KartotekException(Messages.NO_DOCUMENT.with(path.getFileName()));
    }

    /** How the names of its letters end. */
    abstract String ending();

    /** All that is to be filled, part by part. */
    abstract List<Place> places();

    /**
     * Begins a file.
     *
     * @param several whether more than one letter may come
     * @throws KartotekException where this template cannot put several letters into one file
     */
    abstract LetterFile begin(OutputStream out, boolean several) throws IOException;

    /**
     * A paragraph with gaps.
     *
     * @param names in its gaps
     * @param where it stands
     * @param open whether a gap begins there that does not end
     */
    record Place(List<String> names, Sentence where, boolean open) {}

    static List<Place> places(Node part, Markup markup, Messages where) {
        List<Place> places = new ArrayList<>();
        int number = 0;
        for (Paragraph paragraph : Paragraph.all(part, markup)) {
            number++;
            List<String> names = paragraph.names();
            if (!names.isEmpty() || paragraph.isOpen()) {
                places.add(new Place(names, where.with(number, paragraph.excerpt()), paragraph.isOpen()));
            }
        }
        return places;
    }
}
