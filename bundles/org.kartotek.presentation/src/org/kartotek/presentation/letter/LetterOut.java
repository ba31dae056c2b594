/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.letter;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.kartotek.core.problem.KartotekException;

/** Where letters go: a file for all, or a folder for a file each; what the user types stays, whatever is suggested. */
final class LetterOut {
    private boolean apart;
    private String file = "";
    private String folder = "";
    private boolean fileTyped;
    private boolean folderTyped;

    boolean isApart() {
        return apart;
    }

    void setApart(boolean wanted) {
        apart = wanted;
    }

    /** @param each whether each letter gets a file of its own */
    String text(boolean each) {
        return each ? folder : file;
    }

    void type(boolean each, String text) {
        if (each) {
            folder = text;
            folderTyped = true;
        } else {
            file = text;
            fileTyped = true;
        }
    }

    /** What was typed was for other letters. */
    void forget() {
        fileTyped = false;
        folderTyped = false;
    }

    void suggest(LetterPlaces places) {
        file = fileTyped ? file : places.file().toString();
        folder = folderTyped ? folder : places.folder().toString();
    }

    /** @throws KartotekException where what was typed is no place for a file */
    Path path(boolean each) {
        String typed = text(each).strip();
        try {
            return Path.of(typed).toAbsolutePath();
        } catch (InvalidPathException none) {
            throw new KartotekException(Messages.NO_PLACE.with(typed), none);
        }
    }
}
