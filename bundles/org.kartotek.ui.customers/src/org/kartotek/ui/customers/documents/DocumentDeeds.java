/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.documents;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.core.document.DocumentContent;
import org.kartotek.core.document.DocumentName;
import org.kartotek.core.document.DocumentVersion;
import org.kartotek.core.document.NewDocument;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.presentation.documents.CardDocuments;
import org.kartotek.presentation.documents.DocumentLine;
import org.kartotek.presentation.documents.Openable;
import org.kartotek.presentation.documents.SmallPicture;
import org.kartotek.presentation.work.Background;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.work.Work;

/** What a user does with documents. Everything that touches files or the database runs beside the thread of the user interface. */
public final class DocumentDeeds {
    private static final String PICTURES = "*.png;*.jpg;*.jpeg;*.gif;*.PNG;*.JPG;*.JPEG;*.GIF";

    private final Shell shell;
    private final CardDocuments documents;
    private final Background background;
    private final CardHost host;

    public DocumentDeeds(Shell shell, CardDocuments documents, Background background, CardHost host) {
        this.shell = shell;
        this.documents = documents;
        this.background = background;
        this.host = host;
    }

    /** Asks for files and attaches them. */
    void addFiles() {
        List<Path> chosen = ask(SWT.OPEN | SWT.MULTI, Messages.addFilesTitle, "*");
        if (!chosen.isEmpty()) {
            attach(chosen);
        }
    }

    /** Attaches files that were chosen, dropped or pasted. */
    public void attach(List<Path> files) {
        write(() -> documents.attach(host.cardId(), files));
    }

    /** Asks for a picture that the head of the card shall show. */
    void addPicture() {
        ask(SWT.OPEN, Messages.addPictureTitle, PICTURES).stream().findFirst().ifPresent(file -> {
            String name = file.getFileName().toString();
            add(NewDocument.file(name, Optional.empty(), DocumentContent.of(file)).typed(NewDocument.PICTURE));
        });
    }

    /** Attaches what needs no file. */
    void add(NewDocument document) {
        write(() -> documents.add(host.cardId(), List.of(document)));
    }

    /** What is attached hangs on a card that is saved. */
    private void write(Runnable deed) {
        host.save(() -> work(Messages.adding, deed));
    }

    private void work(String name, Runnable deed) {
        new Work<>(name, shell.getDisplay(), monitor -> {
                    deed.run();
                    return name;
                })
                .failed(this::fail)
                .start();
    }

    /** Asks for the newer version of a document. */
    void replace(DocumentLine line) {
        long document = line.record().id();
        ask(SWT.OPEN, NLS.bind(Messages.replaceTitle, line.name()), "*").stream()
                .findFirst()
                .ifPresent(file -> write(() -> documents.replace(host.cardId(), document, file)));
    }

    /** Opens a document with the program that the system has for it; a link in the browser. */
    void open(DocumentLine line) {
        if (line.content().isPresent()) {
            open(line.name(), line.content().get());
        } else {
            line.link().ifPresentOrElse(Program::launch, () -> host.tell(Tone.WARNING, Messages.noLink));
        }
    }

    /** Opens a version of a document. */
    void open(String name, String content) {
        if (!Openable.isLookedAt(name)) {
            host.tell(Tone.WARNING, NLS.bind(Messages.savedOnly, name), save(name, content));
            return;
        }
        long card = host.cardId();
        new Work<>(NLS.bind(Messages.opening, name), shell.getDisplay(), monitor -> documents.opened(card, name, content))
                .done(file -> launch(name, content, file))
                .failed(this::fail)
                .start();
    }

    private void launch(String name, String content, Path file) {
        if (!Program.launch(file.toString())) {
            host.tell(Tone.WARNING, NLS.bind(Messages.noProgram, name), save(name, content));
        }
    }

    private Way save(String name, String content) {
        return new Way(Messages.saveAs, () -> saveAs(name, content));
    }

    /** Asks where to, and saves a copy. */
    void saveAs(String name, String content) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFileName(DocumentName.onDisk(name));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            long card = host.cardId();
            work(NLS.bind(Messages.saving, name), () -> documents.save(card, content, Path.of(chosen)));
        }
    }

    /** Reads the versions of a document. */
    void versions(DocumentLine line, Consumer<List<DocumentVersion>> then) {
        long card = host.cardId();
        long document = line.record().id();
        background.ask(monitor -> documents.versions(card, document), then, this::fail);
    }

    /** Reads a picture for the head of the card. */
    void picture(String content, Consumer<Optional<SmallPicture>> then) {
        long card = host.cardId();
        background.ask(monitor -> documents.picture(card, content), then, DocumentDeeds::log);
    }

    /** Shows where the customer is, in the browser. */
    void showMap() {
        host.map().ifPresentOrElse(Program::launch, () -> host.tell(Tone.WARNING, Messages.noAddress));
    }

    void tell(Tone tone, String sentence) {
        host.tell(tone, sentence);
    }

    private List<Path> ask(int style, String title, String endings) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setText(title);
        if (!endings.equals("*")) {
            dialog.setFilterExtensions(new String[] {endings});
        }
        if (dialog.open() == null) {
            return List.of();
        }
        return Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
    }

    private void fail(RuntimeException problem) {
        if (problem instanceof KartotekException) {
            host.tell(Tone.ERROR, problem.getLocalizedMessage());
        } else {
            host.tell(Tone.ERROR, problem instanceof UncheckedIOException ? Messages.noRoom : Messages.failed);
            log(problem);
        }
    }

    private static void log(RuntimeException problem) {
        StatusManager.getManager().handle(Status.error("org.kartotek.ui.customers", problem), StatusManager.LOG);
    }
}
