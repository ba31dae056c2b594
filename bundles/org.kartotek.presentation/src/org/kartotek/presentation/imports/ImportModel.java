/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.importing.FileReading;
import org.kartotek.core.importing.ImportMapping;
import org.kartotek.core.importing.ImportOutline;
import org.kartotek.core.importing.ImportReport;
import org.kartotek.core.importing.ImportRequest;
import org.kartotek.core.importing.ImportedRow;
import org.kartotek.presentation.imports.PreviewRows.Sort;
import org.kartotek.presentation.work.Asked;
import org.kartotek.presentation.work.Listeners;
import org.kartotek.presentation.work.LongWork.End;
import org.kartotek.presentation.work.LongWork.Running;

/**
 * An import step by step: the file, its columns, what would become of its rows, and what became of them. Nothing is written before
 * {@link #write}. Lives on the thread of the user interface.
 */
public final class ImportModel {
    private final ImportDesk desk;
    private final Listeners listeners = new Listeners();
    private Step step = Step.FILE;
    private ImportRequest request;
    private ImportOutline outline;
    private ColumnChoices choices;
    private PreviewRows preview;
    private ImportReport report;
    private Optional<UndoResult> undone = Optional.empty();
    private List<String> mappingNames = List.of();
    private Optional<RuntimeException> problem = Optional.empty();
    private Optional<Path> saved = Optional.empty();
    private Optional<Asked> asked = Optional.empty();
    private Optional<Running> running = Optional.empty();

    /** Where the user is. */
    public enum Step {
        FILE,
        COLUMNS,
        PREVIEW,
        RESULT
    }

    public ImportModel(ImportDesk desk) {
        this.desk = desk;
        desk.background().ask(
                monitor -> desk.imports().get().mappings().names(desk.mappings()), names -> {
                    mappingNames = names;
                    listeners.changed();
                }, this::fail);
    }

    /** @param listener run after each change */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public Step step() {
        return step;
    }

    /** The file that is imported, once it is chosen. */
    public Optional<Path> file() {
        return Optional.ofNullable(request).map(ImportRequest::file);
    }

    /** What went wrong last. */
    public Optional<RuntimeException> problem() {
        return problem;
    }

    /** Whether something is being read or written. */
    public boolean isBusy() {
        return asked.isPresent() || running.isPresent();
    }

    /** The reading or writing that takes its time. */
    public Optional<Running> running() {
        return running;
    }

    /** Imports this file; goes to its columns, or to the preview where it has none. */
    public void choose(Path file) {
        look(ImportRequest.of(file));
    }

    private void look(ImportRequest wanted) {
        begin();
        asked = Optional.of(desk.background().ask(
                monitor -> desk.imports().get().look(desk.index(), desk.index().session(), wanted),
                found -> {
                    asked = Optional.empty();
                    request = wanted;
                    outline = found;
                    choices = new ColumnChoices(found);
                    if (hasColumns()) {
                        to(Step.COLUMNS);
                    } else {
                        preview();
                    }
                },
                this::fail));
        listeners.changed();
    }

    private void begin() {
        asked.ifPresent(Asked::cancel);
        problem = Optional.empty();
        saved = Optional.empty();
    }

    private void fail(RuntimeException failure) {
        asked = Optional.empty();
        running = Optional.empty();
        problem = Optional.of(failure);
        listeners.changed();
    }

    private void to(Step next) {
        step = next;
        listeners.changed();
    }

    /** Whether the file has columns that can be read into fields; vCards have none. */
    public boolean hasColumns() {
        return outline != null && !outline.columns().isEmpty();
    }

    /** What the file holds; after {@link #choose}. */
    public ImportOutline outline() {
        return outline;
    }

    /** Which column goes into which field; after {@link #choose}. */
    public ColumnChoices choices() {
        return choices;
    }

    public void chooseTarget(int column, Optional<String> target) {
        choices.choose(column, target);
        listeners.changed();
    }

    /** How the file is read. */
    public FileReading reading() {
        return request.mapping().reading();
    }

    /** Reads the file in another way; what the user said of the columns stays where the sheet does. */
    public void read(FileReading reading) {
        boolean sameSheet = reading.sheet().equals(reading().sheet());
        ImportMapping mapping = sameSheet ? mapping() : ImportMapping.BY_HEADERS;
        look(request.with(mapping.withReading(reading)));
    }

    /** The field by which rows find their cards, or empty for the customer number. */
    public Optional<String> key() {
        return request.mapping().key();
    }

    public void setKey(Optional<String> key) {
        request = request.with(request.mapping().withKey(key));
        listeners.changed();
    }

    private ImportMapping mapping() {
        return hasColumns() ? request.mapping().withColumns(choices.mapping()) : request.mapping();
    }

    /** Names of the saved mappings. */
    public List<String> mappingNames() {
        return mappingNames;
    }

    /** Reads the file as a saved mapping says. */
    public void useMapping(String name) {
        begin();
        asked = Optional.of(desk.background().ask(
                monitor -> desk.imports().get().mappings().named(desk.mappings(), name),
                mapping -> look(request.with(mapping)),
                this::fail));
        listeners.changed();
    }

    /** Saves what the user said of this file under a name. */
    public void saveMapping(String name) {
        begin();
        ImportMapping mapping = mapping();
        asked = Optional.of(desk.background().ask(
                monitor -> {
                    desk.imports().get().mappings().save(desk.mappings(), name, mapping);
                    return desk.imports().get().mappings().names(desk.mappings());
                },
                names -> {
                    asked = Optional.empty();
                    mappingNames = names;
                    listeners.changed();
                },
                this::fail));
        listeners.changed();
    }

    /** Works out what would become of the rows; nothing is written. */
    public void preview() {
        ImportRequest dry = request.with(mapping()).rehearsed(true);
        start(
                monitor -> {
                    List<ImportedRow> rows = new ArrayList<>();
                    desk.imports().get()
                            .run(desk.index(), desk.index().session(), dry, row -> PreviewRows.collect(rows, row), monitor);
                    return new PreviewRows(rows);
                },
                rows -> {
                    preview = rows;
                    request = dry.rehearsed(false);
                    to(Step.PREVIEW);
                });
    }

    private <T> void start(Function<IProgressMonitor, T> task, Consumer<T> then) {
        begin();
        running = Optional.of(desk.work().start(
                request.file().getFileName().toString(),
                task,
                new End<>(
                        result -> {
                            running = Optional.empty();
                            then.accept(result);
                        },
                        this::fail,
                        () -> {
                            running = Optional.empty();
                            listeners.changed();
                        })));
        listeners.changed();
    }

    /** Stops what runs; nothing is written then. */
    public void stop() {
        running.ifPresent(Running::cancel);
    }

    /** What would become of the rows; after {@link #preview}. */
    public PreviewRows rows() {
        return preview;
    }

    public void show(Sort sort) {
        preview.show(sort);
        listeners.changed();
    }

    /** Whether new cards that are likely there already stay out. */
    public boolean isWithoutDuplicates() {
        return request.withoutDuplicates();
    }

    public void setWithoutDuplicates(boolean without) {
        request = request.keepingDuplicatesOut(without);
        listeners.changed();
    }

    /** How many rows would go in as it stands. */
    public int written() {
        int kept = isWithoutDuplicates() ? preview.count(Sort.DUPLICATE) : 0;
        return preview.count(Sort.NEW) + preview.count(Sort.CHANGED) - kept;
    }

    /** Imports the file. */
    public void write() {
        ImportRequest wanted = request;
        start(monitor -> desk.imports().get().run(desk.index(), desk.index().session(), wanted, monitor), done -> {
            report = done;
            undone = Optional.empty();
            to(Step.RESULT);
        });
    }

    /** What became of the rows; after {@link #write}. */
    public ImportReport report() {
        return report;
    }

    /** Takes the import back. */
    public void undo() {
        long changeSet = report.changeSet().orElseThrow();
        start(monitor -> desk.index().changes().undo(desk.index().session(), changeSet, monitor), result -> {
            undone = Optional.of(result);
            listeners.changed();
        });
    }

    /** What taking the import back led to, where the user did. */
    public Optional<UndoResult> undone() {
        return undone;
    }

    /** Writes the rows that were left out to a file that can be repaired. */
    public void saveRejected(Path target) {
        begin();
        ImportRequest wanted = request;
        asked = Optional.of(desk.background().ask(
                monitor -> {
                    desk.imports().get().saveRejected(wanted, report.rejected(), target, new NullProgressMonitor());
                    return target;
                },
                written -> {
                    asked = Optional.empty();
                    saved = Optional.of(written);
                    listeners.changed();
                },
                this::fail));
        listeners.changed();
    }

    /** Where the rows that were left out were written to last. */
    public Optional<Path> savedRejected() {
        return saved;
    }

    /** One step back, as far as nothing was written. */
    public void back() {
        problem = Optional.empty();
        to(step == Step.PREVIEW && hasColumns() ? Step.COLUMNS : Step.FILE);
    }

    /** Nobody looks any more: what runs is stopped. */
    public void dispose() {
        asked.ifPresent(Asked::cancel);
        if (step != Step.RESULT) {
            stop();
        }
    }
}
