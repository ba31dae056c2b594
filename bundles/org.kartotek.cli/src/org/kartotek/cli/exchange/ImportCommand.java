/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.kartotek.cli.cards.KindOption;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.importing.CardImports;
import org.kartotek.core.importing.ImportReport;
import org.kartotek.core.importing.ImportRequest;
import org.kartotek.core.importing.RecordImportReport;
import org.kartotek.core.importing.RecordImportRequest;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.text.PlainText;

/** Imports customer cards from CSV files, workbooks and vCards. */
public final class ImportCommand implements Command {
    private static final String NAME = "import";

    private final CardImports imports;

    public ImportCommand(CardImports imports) {
        this.imports = imports;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(NAME, Messages.IMPORT, ImportOptions.all())
                .withOperands("FILE-OR-FOLDER", 1, 1)
                .withDetails(Messages.IMPORT_FILE, Messages.IMPORT_CELLS, Messages.IMPORT_RECORDS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        ImportOptions options = new ImportOptions(NAME, imports.mappings());
        Path path = context.path(arguments.operands().get(0));
        boolean folder = Files.isDirectory(path);
        if (!folder && !Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new KartotekException(Messages.NO_FILE.with(path));
        }
        if (folder || arguments.has(KindOption.KEY) && KindOption.of(arguments) != Kind.CUSTOMER) {
            Optional<Kind> kind = folder ? Optional.empty() : Optional.of(KindOption.of(arguments));
            return records(context, arguments, options.records(context, arguments, kind));
        }
        ImportRequest request = options.request(context, arguments);
        CardIndex index = request.dryRun() ? context.index() : context.indexOrNew(arguments.has(ImportOptions.OPEN));
        ImportReport report = imports.run(index, index.session(), request, context.monitor());
        print(report, request, context);
        arguments.value(ImportOptions.REJECTS)
                .map(context::path)
                .filter(file -> !report.rejected().isEmpty())
                .ifPresent(file -> saveRejected(report, request, file, context));
        return report.rejected().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private int records(CommandContext context, Arguments arguments, RecordImportRequest request) {
        if (arguments.has(ImportOptions.DRY_RUN) || arguments.has(ImportOptions.REJECTS)) {
            throw new UsageException(Messages.CARDS_ONLY, NAME);
        }
        imports.records().check(request);
        CardIndex index = context.indexOrNew(arguments.has(ImportOptions.OPEN));
        RecordImportReport report = imports.records().run(index, index.session(), request, context.monitor());
        for (RecordImportReport.Part part : report.parts()) {
            part.rejected()
                    .forEach(row -> context.err()
                            .println(PlainText.of(Messages.FILE_LINE.with(part.file(), row.line(), row.reason()).in(context.locale()))));
        }
        for (RecordImportReport.Part part : report.parts()) {
            Sentence became = Messages.SUMMARY.with(
                    part.created(), part.changed(), part.unchanged(), part.rejected().size());
            context.say(Messages.PART.with(String.format(Locale.ENGLISH, "%,d", part.there()), part.word(), became));
        }
        boolean refused = request.strict() && report.hasRejections();
        context.say(report.changeSet().isPresent()
                ? Messages.CHANGE_SET.with(report.changeSet().getAsLong())
                : refused ? Messages.NOTHING_IMPORTED : Messages.NO_CHANGE_SET);
        return report.hasRejections() ? ExitCode.FAILED : ExitCode.OK;
    }

    private void saveRejected(ImportReport report, ImportRequest request, Path file, CommandContext context) {
        imports.saveRejected(request, report.rejected(), file, context.monitor());
        context.say(Messages.REJECTED_FILE.with(file));
    }

    private static void print(ImportReport report, ImportRequest request, CommandContext context) {
        report.rejected().forEach(row -> context.remark(Messages.LINE.with(row.line(), row.reason())));
        report.duplicates()
                .forEach(duplicate -> context.remark(Messages.LINE.with(duplicate.line(), duplicate.sentence())));
        report.notes().forEach(note -> context.err().println(PlainText.of(note)));
        if (!report.ignoredColumns().isEmpty()) {
            context.remark(Messages.IGNORED.with(report.ignoredColumns()));
        }
        boolean nothing = request.strict() && !request.dryRun() && !report.rejected().isEmpty();
        Sentence summary = Messages.SUMMARY.with(
                report.created(),
                report.changed(),
                report.unchanged(),
                report.rejected().size());
        Sentence done = request.dryRun() ? Messages.WOULD_BE.with(summary) : summary;
        context.say(nothing ? done.then(Messages.NOTHING_IMPORTED) : done);
        context.say(
                report.changeSet().isPresent()
                        ? Messages.CHANGE_SET.with(report.changeSet().getAsLong())
                        : Messages.NO_CHANGE_SET);
    }
}
