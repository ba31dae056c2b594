/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.letter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.kartotek.core.document.DocumentName;

/**
 * Where letters may go without taking the place of anything.
 *
 * @param file for all of them
 * @param folder for a file each
 */
record LetterPlaces(Path file, Path folder) {
    /** Letters of a title that leave room for a number behind it. */
    private static final int NUMBERED = 40;

    /**
     * Any thread but that of the user interface.
     *
     * @param into the folder that they are in
     * @param template name of its file
     * @param name what the card is called; empty for a list
     * @param ending of the letters
     */
    static LetterPlaces of(Path into, String template, String name, String ending, LocalDate today) {
        String whole = DocumentName.base(template) + " " + (name.isEmpty() ? today.toString() : name);
        // companies end in "Sp. j." and the like; the ending has a point of its own
        String title = whole.replaceAll("[. ]+$", "");
        return new LetterPlaces(free(into, title, "." + ending), free(into, title, ""));
    }

    private static Path free(Path folder, String title, String ending) {
        Path place = folder.resolve(DocumentName.onDisk(title + ending));
        for (int number = 2; Files.exists(place); number++) {
            place = folder.resolve(DocumentName.onDisk(shortened(title) + " (" + number + ")" + ending));
        }
        return place;
    }

    /** A name on disk is cut at its end, where the number stands. */
    private static String shortened(String title) {
        if (title.length() <= NUMBERED) {
            return title;
        }
        boolean splits = Character.isLowSurrogate(title.charAt(NUMBERED));
        return title.substring(0, splits ? NUMBERED - 1 : NUMBERED).strip();
    }
}
