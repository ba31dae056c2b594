/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.Reason;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.importing.FileReading;
import org.kartotek.core.importing.ImportReport.RejectedRow;
import org.kartotek.core.importing.RecordImportReport;
import org.kartotek.core.importing.RecordImportReport.Part;
import org.kartotek.core.importing.RecordImportRequest;
import org.kartotek.core.importing.RecordImports;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnavailableException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.query.NamedValue;
import org.kartotek.core.query.RecordsByNumber;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Session;
import org.kartotek.core.text.Folding;
import org.kartotek.exchange.records.Layout.FileLayout;
import org.kartotek.exchange.table.Table;
import org.kartotek.exchange.table.TableRow;
import org.kartotek.exchange.table.TableRows;

/** Imports records from CSV files and workbooks, alone or as a folder whose files name each other. */
public final class FileRecordImports implements RecordImports {
    private static final String USER = "user";
    /** The layouts of folders that come with the program. */
    private static final List<String> LAYOUTS = List.of("northwind.layout");

    private final Opener opener;

    /** Opens a file of rows. */
    @FunctionalInterface
    public interface Opener {
        /** @throws KartotekException where the file is no table that can be read */
        Table open(Path file, FileReading reading);
    }

    public FileRecordImports(Opener opener) {
        this.opener = opener;
    }

    @Override
    public void check(RecordImportRequest request) {
        if (request.kind().isEmpty()) {
            layout(request);
        }
    }

    @Override
    public RecordImportReport run(CardIndex index, Session session, RecordImportRequest request, IProgressMonitor monitor) {
        session.require(Action.IMPORT);
        index.catalogue(session).require(OfficeFunction.IMPORTS);
        Path folder = request.kind().isPresent() ? request.path().toAbsolutePath().getParent() : request.path();
        Layout layout = request.kind().isPresent() ? single(index, session, request) : layout(request);
        SubMonitor progress = SubMonitor.convert(monitor, layout.files().size());
        String note = String.valueOf(request.path().getFileName());
        try (NewUsers users = new NewUsers(index, session);
                BulkChange change = index.changes().begin(session, Reason.IMPORT, note)) {
            KnownRows known = new KnownRows();
            List<Part> parts = new ArrayList<>();
            for (FileLayout file : layout.files()) {
                Run run = new Run(index, session, request, known, users, change, progress.split(1));
                run.file(folder.resolve(file.file()), file).ifPresent(parts::add);
            }
            RecordImportReport report = new RecordImportReport(parts, OptionalLong.empty());
            if (request.strict() && report.hasRejections()) {
                return report;
            }
            OptionalLong set = change.done();
            users.stay();
            return new RecordImportReport(parts, set);
        }
    }

    private Layout layout(RecordImportRequest request) {
        if (request.layout().isPresent()) {
            return Layout.parse(request.layout().get().getFileName().toString(), lines(request.layout().get()));
        }
        return LAYOUTS.stream()
                .map(name -> Layout.parse(name, shipped(name)))
                .filter(layout -> layout.files().stream().allMatch(file -> Files.isReadable(request.path().resolve(file.file()))))
                .findFirst()
                .orElseThrow(() -> new KartotekException(Messages.UNKNOWN_FOLDER.with(request.path())));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new KartotekException(Messages.UNREADABLE.with(file), e);
        }
    }

    private static List<String> shipped(String name) {
        try (InputStream in = FileRecordImports.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file, whose columns are called as fields are, by key or label, or as the mapping says. */
    private Layout single(CardIndex index, Session session, RecordImportRequest request) {
        Kind kind = request.kind().orElseThrow();
        requireImportable(kind);
        Catalogue catalogue = index.catalogue(session);
        Map<String, CellRule> fields = new LinkedHashMap<>();
        try (Table table = opener.open(request.path(), request.mapping().reading());
                TableRows rows = table.rows()) {
            List<String> header = rows.next().map(TableRow::cells).orElseThrow(() -> new KartotekException(Messages.NO_ROWS.with(request.path())));
            for (String column : header) {
                named(catalogue, kind, column).ifPresent(field -> fields.putIfAbsent(field, CellRule.column(column.strip())));
            }
        }
        request.mapping().columns().forEach((field, column) -> {
            fields.remove(field);
            if (!column.isBlank()) {
                fields.put(field, CellRule.parse(column));
            }
        });
        if (fields.isEmpty()) {
            throw new KartotekException(Messages.NO_COLUMNS);
        }
        String file = request.path().getFileName().toString();
        return new Layout(List.of(new FileLayout(file, Optional.of(kind.key()), kind.plural(), Optional.empty(), fields)));
    }

    private static void requireImportable(Kind kind) {
        if (kind.isIssued()) {
            throw new KartotekException(Messages.ISSUED);
        }
    }

    private static Optional<String> named(Catalogue catalogue, Kind kind, String column) {
        String folded = Folding.fold(column.strip());
        if (kind.isOnCard() && folded.equals(NamedValue.CARD)) {
            return Optional.of(NamedValue.CARD);
        }
        return catalogue.fields(kind).stream()
                .filter(field -> !field.isDerived() && isCalled(field, folded))
                .map(Field::key)
                .findFirst();
    }

    private static boolean isCalled(Field field, String folded) {
        return field.key().equals(folded)
                || field.labels().byLanguage().values().stream().anyMatch(label -> Folding.fold(label).equals(folded));
    }

    /** The files of one import, one after the other. */
    private final class Run {
        private final CardIndex index;
        private final Session session;
        private final RecordImportRequest request;
        private final KnownRows known;
        private final NewUsers users;
        private final BulkChange change;
        private final SubMonitor progress;

        Run(
                CardIndex index,
                Session session,
                RecordImportRequest request,
                KnownRows known,
                NewUsers users,
                BulkChange change,
                SubMonitor progress) {
            this.index = index;
            this.session = session;
            this.request = request;
            this.known = known;
            this.users = users;
            this.change = change;
            this.progress = progress;
        }

        /** @return what became of the rows; empty for a file that is only looked into */
        Optional<Part> file(Path path, FileLayout layout) {
            try (Table table = opener.open(path, request.mapping().reading());
                    TableRows rows = table.rows()) {
                List<String> header = rows.next().map(TableRow::cells).orElseThrow(() -> new KartotekException(Messages.NO_ROWS.with(path)));
                Map<String, Integer> columns = Cells.columns(header);
                if (layout.kind().isEmpty()) {
                    walk(rows, columns, cells -> remember(layout, cells));
                    return Optional.empty();
                }
                return Optional.of(layout.kind().get().equals(USER) ? users(rows, columns, layout) : records(rows, columns, layout));
            }
        }

        private void walk(TableRows rows, Map<String, Integer> columns, Consumer<Cells> reader) {
            for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                progress.checkCanceled();
                reader.accept(Cells.of(columns, row.get()));
            }
        }

        private void remember(FileLayout layout, Cells cells) {
            layout.key().ifPresent(key -> known.add(layout.file(), cells.get(key), new KnownRows.Known(0, 0, cells.get(key), false, cells)));
        }

        private Part users(TableRows rows, Map<String, Integer> columns, FileLayout layout) {
            List<RejectedRow> rejected = new ArrayList<>();
            int[] named = new int[2];
            walk(rows, columns, cells -> {
                try {
                    String login = layout.fields().get("login").of(cells).toLowerCase(Locale.ROOT).replace(' ', '.');
                    boolean isNew = users.name(login, layout.fields().get("name").of(cells));
                    layout.key().ifPresent(key -> known.add(layout.file(), cells.get(key), new KnownRows.Known(0, 0, login, true, cells)));
                    named[isNew ? 0 : 1]++;
                } catch (UnavailableException ends) {
                    throw ends;
                } catch (KartotekException refused) {
                    rejected.add(new RejectedRow(cells.line(), refused.sentence().in(session.locale())));
                }
            });
            return new Part(layout.file(), layout.called(), named[0], 0, named[1], rejected);
        }

        private Part records(TableRows rows, Map<String, Integer> columns, FileLayout layout) {
            String word = layout.kind().orElseThrow();
            Kind kind = Kind.byName(word).orElseThrow(() -> new UnknownNameException(Messages.NO_KIND, word, Kind.words()));
            RecordsByNumber numbers = new RecordsByNumber(index.queries(), session, index.catalogue(session), progress);
            RecordReader reader = new RecordReader(
                    index, session, kind, layout, known, new NamedRecords(numbers, index.cards(), session), Formats.of(request.mapping().reading()));
            PresentRecords present = new PresentRecords(index, session, kind, layout.fields().keySet(), progress);
            FileRun run = new FileRun(index, kind, layout, known, reader, present, change, session.locale());
            walk(rows, columns, run::add);
            return run.finish();
        }
    }
}
