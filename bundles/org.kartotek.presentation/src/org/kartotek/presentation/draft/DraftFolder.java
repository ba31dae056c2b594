/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.file.WholeFile;
import org.kartotek.core.text.Sha256;
import org.kartotek.presentation.card.CardDraft;

/**
 * The drafts of one user of one card index: a folder in the user's own files. A draft is offered to others than the
 * window that wrote it only after that has gone. Thread-safe; any thread but that of the user interface.
 */
public final class DraftFolder {
    private static final String DRAFT = ".draft";
    private static final int NAME_LENGTH = 24;
    /** Nobody writes this long at one file; in seconds. */
    private static final long LONG_AGO = 600;

    private final Path folder;
    private final CardIndex index;

    private DraftFolder(Path folder, CardIndex index) {
        this.folder = folder;
        this.index = index;
    }

    /**
     * @param home where the user's own files of this program are
     * @param index whose user and place the drafts belong to
     */
    static DraftFolder of(Path home, CardIndex index) {
        String place = switch (index.location()) {
            case DatabaseLocation.Embedded embedded -> embedded.folder().toString();
            case DatabaseLocation.Server server -> server.url();
        };
        return new DraftFolder(home.resolve("drafts").resolve(name(place, index.session().login())), index);
    }

    /** Says neither where the cards are nor who works on them. */
    private static String name(String place, String login) {
        return Sha256.hex(place + "\0" + login).substring(0, NAME_LENGTH);
    }

    /** A name for the draft of a card that has none yet. */
    public static String newFile() {
        return UUID.randomUUID() + DRAFT;
    }

    /**
     * What was typed in windows that are gone, the newest first. What cannot be read is left where it is.
     *
     * @throws UncheckedIOException where the folder cannot be read
     */
    public List<StoredDraft> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<StoredDraft> left = new ArrayList<>();
        DraftSeal seal = seal();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (file.getFileName().toString().endsWith(DRAFT)) {
                    read(file, seal).ifPresent(left::add);
                } else {
                    removeUnfinished(file);
                }
            }
        } catch (NoSuchFileException nothingYet) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        left.sort(Comparator.comparing(StoredDraft::at).reversed());
        return left;
    }

    private DraftSeal seal() {
        return new DraftSeal(index.draftKey());
    }

    private static Optional<StoredDraft> read(Path file, DraftSeal seal) {
        try {
            DraftText text = DraftText.of(DraftFile.read(file, seal));
            return Writer.isOther(text.writer())
                    ? Optional.empty()
                    : Optional.of(new StoredDraft(file.getFileName().toString(), text.at(), text.draft()));
        } catch (IOException damagedOrGone) {
            return Optional.empty();
        }
    }

    /** What a process left half written when it was killed. */
    private static void removeUnfinished(Path file) throws IOException {
        Instant then = Instant.now().minusSeconds(LONG_AGO);
        if (file.getFileName().toString().endsWith(WholeFile.UNFINISHED)
                && Files.getLastModifiedTime(file).toInstant().isBefore(then)) {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Keeps a draft; it is on the disk when this returns.
     *
     * @param file from {@link #newFile} or a {@link StoredDraft}
     * @throws UncheckedIOException where it cannot be written
     */
    public void write(String file, CardDraft draft) {
        try {
            DraftFile.write(folder.resolve(file), new DraftText(Writer.self(), Instant.now(), draft).bytes(), seal());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException where it cannot be removed */
    public void remove(String file) {
        try {
            DraftFile.remove(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
