/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.exchange;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.importing.CardImports;
import org.kartotek.core.importing.ImportReport;
import org.kartotek.core.importing.ImportRequest;
import org.kartotek.core.problem.KartotekException;

/** Imports customer cards from CSV files, workbooks and vCards. */
public final class ImportCommand implements Command {
    private static final String NAME = "import";

    private final CardImports imports;

    public ImportCommand(CardImports imports) {
        this.imports = imports;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(NAME, "bring in customers from CSV, Excel or vCards", ImportOptions.all())
                .withOperands("FILE", 1, 1)
                .withDetails(
                        "FILE is a list (.csv, .xlsx) or holds vCards (.vcf). The first line of a list names the columns: by key or label"
                                + " of a field, or as other programs name them. Fields of a contact are called contact.last_name and"
                                + " so on; contact.name is a whole name.",
                        "An empty cell says nothing and erases nothing; (absent) says that there is no value. Rows that cannot be"
                                + " imported are listed with their lines, the others go in. The whole import is one change set that"
                                + " \"undo\" takes back.");
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        ImportRequest request = new ImportOptions(NAME, imports.mappings()).request(context, arguments);
        if (!Files.isRegularFile(request.file()) || !Files.isReadable(request.file())) {
            throw new KartotekException("There is no file " + request.file() + " that you may read.");
        }
        CardIndex index = request.dryRun() ? context.index() : context.indexOrNew(arguments.has(ImportOptions.OPEN));
        ImportReport report = imports.run(index, index.session(), request, context.monitor());
        print(report, request, context);
        arguments.value(ImportOptions.REJECTS)
                .map(context::path)
                .filter(file -> !report.rejected().isEmpty())
                .ifPresent(file -> saveRejected(report, request, file, context));
        return report.rejected().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private void saveRejected(ImportReport report, ImportRequest request, Path file, CommandContext context) {
        imports.saveRejected(request, report.rejected(), file, context.monitor());
        context.out().println("The rejected rows are in " + file + ". Repair them and import that file.");
    }

    private static void print(ImportReport report, ImportRequest request, CommandContext context) {
        PrintStream err = context.err();
        report.rejected().forEach(row -> err.println("line " + row.line() + ": " + row.reason()));
        report.duplicates().forEach(duplicate -> err.println("line " + duplicate.line() + ": " + duplicate.sentence()));
        report.notes().forEach(err::println);
        if (!report.ignoredColumns().isEmpty()) {
            err.println("Columns that were not imported: " + String.join(", ", report.ignoredColumns()) + ".");
        }
        boolean nothing = request.strict() && !request.dryRun() && !report.rejected().isEmpty();
        context.out().println((request.dryRun() ? "Would be: " : "") + report.created() + " new, " + report.changed() + " changed, "
                + report.unchanged() + " unchanged, " + report.rejected().size() + " rejected." + (nothing ? " Nothing was imported." : ""));
        if (report.changeSet().isPresent()) {
            long id = report.changeSet().getAsLong();
            context.out().println("Change set " + id + "; \"undo " + id + "\" takes it back.");
        } else {
            context.out().println("No change set was made.");
        }
    }
}
