/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.document.DocumentContent;
import org.kartotek.core.document.DocumentFiles;
import org.kartotek.core.document.DocumentName;
import org.kartotek.core.document.NewDocument;
import org.kartotek.core.file.GivenFile;
import org.kartotek.core.problem.KartotekException;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Documents of files on disk, as they are dropped onto a card. */
@Component
public final class FileDocuments implements DocumentFiles {
    private static final Logger LOG = LoggerFactory.getLogger(FileDocuments.class);
    private static final String EML = "eml";
    private static final String MSG = "msg";

    @Override
    public List<NewDocument> read(List<Path> files, long limit) {
        List<NewDocument> documents = new ArrayList<>();
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                throw new KartotekException(Messages.FOLDER.with(file.getFileName()));
            }
            GivenFile.requireFile(file);
            documents.addAll(read(file, limit));
        }
        return documents;
    }

    private static List<NewDocument> read(Path file, long limit) {
        String name = String.valueOf(file.getFileName());
        String ending = DocumentName.ending(name);
        NewDocument plain = NewDocument.file(name, changed(file), DocumentContent.of(file));
        if (!ending.equals(EML) && !ending.equals(MSG)) {
            return List.of(plain);
        }
        return mail(file, ending, limit)
                .map(mail -> documents(plain, mail, ending))
                .orElseGet(() -> List.of(plain.typed(NewDocument.MAIL)));
    }

    private static Optional<LocalDate> changed(Path file) {
        try {
            return Optional.of(day(Files.getLastModifiedTime(file).toInstant()));
        } catch (IOException unreadable) {
            // whoever reads the content says so
            return Optional.empty();
        }
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.systemDefault());
    }

    /** The mail in a file, or empty where it is none; too large ones are not even tried. */
    private static Optional<Mail> mail(Path file, String ending, long limit) {
        try {
            if (Files.size(file) > limit) {
                return Optional.empty();
            }
            try (InputStream in = GivenFile.open(file)) {
                return Optional.of(ending.equals(EML) ? new EmlReader(limit).read(in) : new MsgReader(limit).read(in));
            }
        } catch (IOException | RuntimeException e) {
            // whatever is wrong with it, it stays a file that can be opened
            LOG.info("A mail file was not understood: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static List<NewDocument> documents(NewDocument plain, Mail mail, String ending) {
        Optional<LocalDate> date = mail.sent().map(FileDocuments::day).or(plain::date);
        String title = Stream.of(mail.sent().map(FileDocuments::day).map(LocalDate::toString).orElse(""), mail.subject(), mail.sender())
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" – "));
        String name = title.isEmpty() ? plain.name() : title + "." + ending;
        List<NewDocument> documents = new ArrayList<>();
        documents.add(new NewDocument(name, NewDocument.MAIL, date, "", "", plain.content()));
        for (Mail.Attachment attachment : mail.attachments()) {
            Optional<DocumentContent> content = Optional.of(DocumentContent.of(attachment.bytes()));
            documents.add(new NewDocument(attachment.name(), "", date, documents.getFirst().name(), "", content));
        }
        return documents;
    }
}
