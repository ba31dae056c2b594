/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.vcard;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kartotek.exchange.text.TextFile;

/** A file of vCards whose character set is settled. It can be read any number of times. */
public final class VCardFile {
    private static final List<String> ENDINGS = List.of(".vcf", ".vcard");

    private final TextFile file;

    private VCardFile(TextFile file) {
        this.file = file;
    }

    /** Whether a file is called like one of vCards, or begins like one. */
    public static boolean is(Path path, Optional<String> encoding) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith)
                || TextFile.begins(path, "BEGIN:VC")
                || TextFile.begins(path, "\u00ef\u00bb\u00bfBEGIN");
    }

    /**
     * @param encoding name of the character set, or empty to find it out
     * @throws org.kartotek.core.problem.KartotekException where the file does not exist, is empty, or is something else than text
     */
    public static VCardFile open(Path path, Optional<String> encoding) {
        return new VCardFile(TextFile.open(path, "vCard", encoding));
    }

    /** Reads the cards from the first one on; the caller closes them. */
    public VCardTexts texts() {
        try {
            Reader reader = file.reader();
            return new VCardTexts(file.path(), new LineReader(reader, VCardTexts.LONGEST + 1));
        } catch (IOException unreadable) {
            throw TextFile.unreadable(file.path(), unreadable);
        }
    }

    /** The text of the file itself. */
    public TextFile file() {
        return file;
    }
}
