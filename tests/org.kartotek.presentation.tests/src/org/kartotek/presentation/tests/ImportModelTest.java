/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.importing.CardImports;
import org.kartotek.core.importing.ImportMapping;
import org.kartotek.core.importing.ImportMappings;
import org.kartotek.core.importing.ImportOutline;
import org.kartotek.core.importing.ImportOutline.ImportColumn;
import org.kartotek.core.importing.ImportOutline.ImportTarget;
import org.kartotek.core.importing.ImportReport;
import org.kartotek.core.importing.ImportReport.RejectedRow;
import org.kartotek.core.importing.ImportRequest;
import org.kartotek.core.importing.ImportedRow;
import org.kartotek.core.importing.ImportedRow.Verdict;
import org.kartotek.core.importing.LikelyDuplicate;
import org.kartotek.core.importing.LikelyDuplicate.Sign;
import org.kartotek.core.importing.RowListener;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Session;
import org.kartotek.presentation.imports.ImportDesk;
import org.kartotek.presentation.imports.ImportModel;
import org.kartotek.presentation.imports.ImportModel.Step;
import org.kartotek.presentation.imports.PreviewRows.Sort;
import org.kartotek.presentation.work.Background;
import org.kartotek.presentation.work.LongWork;

class ImportModelTest {
    private final Later later = new Later();
    private final KnownFile file = new KnownFile();
    private final Work work = new Work();
    private final ImportModel model = new ImportModel(new ImportDesk(
            new MemoryIndex(SmallCatalogue.get()), () -> file, Path.of("mappings"), new Background(later, later), work));

    private void choose(String name) {
        model.choose(Path.of(name));
        later.runAll();
    }

    @Test
    void theHeadingsAreGuessesUntilTheUserSaysOtherwise() {
        choose("list.csv");
        assertEquals(Step.COLUMNS, model.step());
        assertEquals(Optional.of("company"), model.choices().target(0));
        assertTrue(model.choices().isGuessed(0));
        model.chooseTarget(1, Optional.of("company"));
        assertEquals(Optional.empty(), model.choices().target(0), "a field is read from one column");
        assertFalse(model.choices().isGuessed(1));
        model.chooseTarget(2, Optional.empty());
        model.preview();
        assertEquals(Map.of("company", "#2", "email", ""), file.asked.mapping().columns(), "two columns have one heading");
    }

    @Test
    void nothingIsWrittenBeforeThePreviewWasSeen() {
        choose("list.csv");
        model.preview();
        assertTrue(file.asked.dryRun());
        assertEquals(Step.PREVIEW, model.step());
        assertEquals(4, model.rows().count(Sort.ALL));
        assertEquals(2, model.rows().count(Sort.NEW));
        assertEquals(1, model.rows().count(Sort.DUPLICATE));
        assertEquals(List.of(2L, 3L, 4L, 5L), model.rows().rows().stream().map(ImportedRow::line).toList());
        model.show(Sort.REJECTED);
        assertEquals(List.of(5L), model.rows().rows().stream().map(ImportedRow::line).toList());
        assertEquals(3, model.written());
        model.setWithoutDuplicates(true);
        assertEquals(2, model.written());
        model.write();
        assertFalse(file.asked.dryRun());
        assertTrue(file.asked.withoutDuplicates());
        assertEquals(Step.RESULT, model.step());
        assertEquals(OptionalLong.of(7), model.report().changeSet());
    }

    @Test
    void vCardsHaveNoColumnsToLookAt() {
        choose("people.vcf");
        assertFalse(model.hasColumns());
        assertEquals(Step.PREVIEW, model.step());
        model.back();
        assertEquals(Step.FILE, model.step());
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndAnotherCanBeChosen() {
        choose("broken.csv");
        assertEquals(Step.FILE, model.step());
        assertEquals("It is broken.", model.problem().orElseThrow().getMessage());
        assertFalse(model.isBusy());
        choose("list.csv");
        assertEquals(Optional.empty(), model.problem());
        assertEquals(Step.COLUMNS, model.step());
    }

    @Test
    void stoppingLeavesTheUserWhereHeWas() {
        choose("list.csv");
        work.held = true;
        model.preview();
        assertTrue(model.isBusy());
        model.stop();
        work.run();
        assertFalse(model.isBusy());
        assertEquals(Step.COLUMNS, model.step());
        assertEquals(Optional.empty(), model.problem());
    }

    @Test
    void mappingsAreSavedAndUsed() {
        choose("list.csv");
        model.chooseTarget(2, Optional.empty());
        model.saveMapping("Old list");
        later.runAll();
        assertEquals(List.of("Old list"), model.mappingNames());
        assertEquals(Map.of("company", "#1", "email", ""), file.saved.get("Old list").columns());
        model.useMapping("Old list");
        later.runAll();
        assertSame(file.saved.get("Old list"), file.asked.mapping());
        assertEquals(Step.COLUMNS, model.step());
    }

    @Test
    void rejectedRowsAreSaved() {
        choose("list.csv");
        model.preview();
        model.write();
        model.saveRejected(Path.of("rejects.csv"));
        later.runAll();
        assertEquals(Optional.of(Path.of("rejects.csv")), model.savedRejected());
        assertEquals(List.of(new RejectedRow(5, "wrong")), file.rejected);
    }

    /** Runs at once, or when it is told to. */
    private static final class Work implements LongWork {
        private boolean held;
        private Runnable waiting = () -> {};
        private final IProgressMonitor monitor = new NullProgressMonitor();

        @Override
        public <T> Running start(String name, Function<IProgressMonitor, T> task, End<T> end) {
            Runnable run = () -> {
                try {
                    end.done().accept(task.apply(monitor));
                } catch (OperationCanceledException e) {
                    end.cancelled().run();
                }
            };
            if (held) {
                waiting = run;
            } else {
                later(run);
            }
            return new Running() {
                @Override
                public int percent() {
                    return 0;
                }

                @Override
                public void cancel() {
                    monitor.setCanceled(true);
                }
            };
        }

        private void later(Runnable run) {
            run.run();
        }

        void run() {
            waiting.run();
        }
    }

    /** A file of four rows. */
    private static final class KnownFile implements CardImports, ImportMappings {
        private final Map<String, ImportMapping> saved = new LinkedHashMap<>();
        private ImportRequest asked;
        private List<RejectedRow> rejected = List.of();

        @Override
        public org.kartotek.core.importing.RecordImports records() {
            throw new UnsupportedOperationException();
        }

        @Override
        public ImportMappings mappings() {
            return this;
        }

        @Override
        public ImportOutline look(CardIndex index, Session session, ImportRequest request) {
            asked = request;
            String name = request.file().toString();
            if (name.startsWith("broken")) {
                throw new KartotekException("It is broken.");
            }
            List<ImportColumn> columns = name.endsWith(".vcf")
                    ? List.of()
                    : List.of(
                            new ImportColumn("Firma", Optional.of("company"), true, List.of("Alfa")),
                            new ImportColumn("Firma", Optional.empty(), false, List.of("Beta")),
                            new ImportColumn("Mail", Optional.of("email"), true, List.of()));
            return new ImportOutline(
                    columns, List.of(new ImportTarget("company", "Company", false, true)), List.of(), "", List.of());
        }

        @Override
        public ImportReport run(
                CardIndex index, Session session, ImportRequest request, RowListener listener, IProgressMonitor monitor) {
            asked = request;
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            LikelyDuplicate like = new LikelyDuplicate(3, Sign.EMAIL, 1, 0, "Alfa");
            List<ImportedRow> rows = new ArrayList<>();
            rows.add(new ImportedRow(5, Verdict.REJECTED, "", "wrong", Optional.empty(), List.of()));
            rows.add(new ImportedRow(2, Verdict.NEW, "Beta", "", Optional.empty(), List.of()));
            rows.add(new ImportedRow(3, Verdict.NEW, "Gamma", "", Optional.of(like), List.of()));
            rows.add(new ImportedRow(4, Verdict.CHANGED, "Delta", "", Optional.empty(), List.of()));
            rows.forEach(listener::row);
            return new ImportReport(
                    2, 1, 0, List.of(new RejectedRow(5, "wrong")), List.of(), List.of(), List.of(like), OptionalLong.of(7));
        }

        @Override
        public void saveRejected(ImportRequest request, List<RejectedRow> rows, Path target, IProgressMonitor monitor) {
            rejected = rows;
        }

        @Override
        public List<String> names(Path folder) {
            return List.copyOf(saved.keySet());
        }

        @Override
        public ImportMapping named(Path folder, String name) {
            return saved.get(name);
        }

        @Override
        public ImportMapping read(Path mapping) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void save(Path folder, String name, ImportMapping mapping) {
            saved.put(name, mapping);
        }
    }
}
