/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.file.GivenFile;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.sentence.Sentence;

/** A file of text whose character set is settled. It can be read any number of times. */
public final class TextFile {
    private static final int START = 8;

    /** Files that are often given a wrong ending, by their first bytes. */
    private static final Map<String, Messages> OTHER_KINDS = Map.of(
            "PK\u0003\u0004", Messages.ZIP,
            "\u00d0\u00cf\u0011\u00e0", Messages.OLD_WORKBOOK,
            "%PDF", Messages.PDF,
            "\u001f\u008b", Messages.COMPRESSED,
            "{\\rtf", Messages.DOCUMENT,
            "SQLite ", Messages.DATABASE);

    private final Path path;
    private final Encoding encoding;
    private final boolean named;

    private TextFile(Path path, Encoding encoding, boolean named) {
        this.path = path;
        this.encoding = encoding;
        this.named = named;
    }

    /**
     * @param kind of file that is expected, such as {@code CSV}
     * @param encoding name of the character set, or empty to find it out
     * @throws KartotekException where the file does not exist, is empty, or is something else than text
     */
    public static TextFile open(Path path, String kind, Optional<String> encoding) {
        try {
            byte[] start = start(path);
            if (start.length == 0) {
                throw new KartotekException(Messages.EMPTY.with(path.getFileName()));
            }
            refuseOtherKinds(path, kind, start);
            Encoding found = encoding.isPresent() ? Encoding.named(encoding.get(), start) : Encoding.of(path, start);
            return new TextFile(path, found, encoding.isPresent());
        } catch (IOException unreadable) {
            throw unreadable(path, unreadable);
        }
    }

    /**
     * @return the first bytes of the file, none of an empty one
     * @throws IOException where it cannot be read
     * @throws KartotekException where it is no file
     */
    private static byte[] start(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new KartotekException(Messages.FOLDER.with(path));
        }
        try (InputStream in = GivenFile.open(path)) {
            return in.readNBytes(START);
        }
    }

    /**
     * Whether the file begins with these characters of Latin-1.
     *
     * @throws KartotekException where it does not exist or cannot be read
     */
    public static boolean begins(Path path, String magic) {
        try {
            return new String(start(path), StandardCharsets.ISO_8859_1).startsWith(magic);
        } catch (IOException unreadable) {
            throw unreadable(path, unreadable);
        }
    }

    private static void refuseOtherKinds(Path path, String kind, byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        OTHER_KINDS.forEach((magic, other) -> {
            if (text.startsWith(magic)) {
                throw new KartotekException(Messages.OTHER_KIND.with(path.getFileName(), kind, other));
            }
        });
    }

    public Path path() {
        return path;
    }

    public Charset charset() {
        return encoding.charset();
    }

    /** Length of the byte order mark that the file begins with, or 0. */
    public int mark() {
        return encoding.mark();
    }

    /** Whether the character set was guessed from the bytes and is not the usual one. */
    public boolean isGuessed() {
        return !named && encoding.mark() == 0 && !encoding.charset().equals(StandardCharsets.UTF_8);
    }

    /** Reads the file from its start; bytes that are no text end in an {@link CharacterCodingException}. */
    public Reader reader() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        in.skipNBytes(encoding.mark());
        return new InputStreamReader(
                in,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

        /** What the user should know where the character set was guessed. */
    public Optional<Sentence> note() {
        return isGuessed() ? Optional.of(Messages.GUESSED.with(charset().name())) : Optional.empty();
    }

    /** What to tell the user where reading failed. */
    public static KartotekException unreadable(Path path, IOException cause) {
        return switch (cause) {
            case NoSuchFileException missing -> new KartotekException(Messages.NO_FILE.with(path), cause);
            case CharacterCodingException other -> new KartotekException(Messages.OTHER_ENCODING.with(path.getFileName()), cause);
            default -> new KartotekException(Messages.UNREADABLE.with(path), cause);
        };
    }
}
