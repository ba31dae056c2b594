/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.document.DocumentVersion;
import org.kartotek.core.document.NewDocument;
import org.kartotek.core.file.ResultPlace;
import org.kartotek.core.file.WholeFile;
import org.kartotek.core.problem.KartotekException;

/** What is done with the documents of cards. Any thread but that of the user interface. */
public final class CardDocuments {
    private final CardIndex index;
    private final DocumentHome home;

    public CardDocuments(CardIndex index, DocumentHome home) {
        this.index = index;
        this.home = home;
    }

    /**
     * Attaches files; of mails also what is attached to them.
     *
     * @return names of the new documents
     */
    public List<String> attach(long cardId, List<Path> files) {
        return add(cardId, home.files().get().read(files, index.documents().limit()));
    }

    /** Attaches what needs no file, such as a picture from the clipboard, or a link. */
    public List<String> add(long cardId, List<NewDocument> documents) {
        index.documents().add(index.session(), cardId, documents);
        return documents.stream().map(NewDocument::name).toList();
    }

    /**
     * Makes a file the newer version of a document.
     *
     * @return whether it was another content
     */
    public boolean replace(long cardId, long documentId, Path file) {
        NewDocument newer = home.files().get().read(List.of(file), index.documents().limit()).getFirst();
        return index.documents().replace(index.session(), cardId, documentId, newer).isPresent();
    }

    public List<DocumentVersion> versions(long cardId, long documentId) {
        return index.documents().versions(index.session(), cardId, documentId);
    }

    /** A copy to be opened by another program. */
    public Path opened(long cardId, String name, String content) {
        return home.opened().add(name, out -> copy(cardId, content, out));
    }

    /**
     * Saves a copy; one that is there is replaced when the new one is whole.
     *
     * @throws KartotekException where the file cannot be written
     */
    public void save(long cardId, String content, Path file) {
        try (WholeFile whole = WholeFile.begin(ResultPlace.of(file))) {
            try (OutputStream out = Files.newOutputStream(whole.unfinished())) {
                copy(cardId, content, out);
            }
            whole.finish();
        } catch (IOException e) {
            throw new KartotekException(Messages.UNWRITABLE.with(file), e);
        }
    }

    /** The picture in a document, or empty where it is none that can be shown. */
    public Optional<SmallPicture> picture(long cardId, String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            copy(cardId, content, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SmallPicture.of(bytes.toByteArray());
    }

    private void copy(long cardId, String content, OutputStream out) throws IOException {
        index.documents().copy(index.session(), cardId, content, out);
    }
}
