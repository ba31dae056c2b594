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
import java.util.Optional;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.importing.CardImports;
import org.kartotek.core.importing.ImportReport;
import org.kartotek.core.importing.ImportRequest;
import org.kartotek.core.problem.KartotekException;

/** Imports customer cards from a CSV file. */
public final class ImportCommand implements Command {
    private final CardImports imports;

    public ImportCommand(CardImports imports) {
        this.imports = imports;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "import",
                        "bring in customers from a CSV file",
                        Option.pairs("map", "field=column …", "which column holds which field; field= leaves the field out"),
                        Option.value("key", "FIELD", "field by which rows find their cards; the customer number where left out"),
                        Option.flag("strict", "import nothing where one row cannot be imported"),
                        Option.flag("dry-run", "say what would happen and write nothing"),
                        Option.value("dates", "PATTERN", "how dates are written, such as dd.MM.yyyy; 2026-03-31 where left out"),
                        Option.flag("decimal-comma", "numbers are written 1.234,5"),
                        Option.value("encoding", "NAME", "character set; found out from the bytes where left out"),
                        Option.value("separator", "CHARACTER", "between cells; found out from the first line where left out"),
                        Option.flag("open", "where there is no card index yet: make one without a password"))
                .withOperands("FILE.csv", 1, 1)
                .withDetails(
                        "The first line names the columns: by key or label of a field, or as other programs name them. Fields of a"
                                + " contact are called contact.last_name and so on; contact.name is a whole name.",
                        "An empty cell says nothing and erases nothing; (absent) says that there is no value. Rows that cannot be"
                                + " imported are listed with their lines, the others go in. The whole import is one change set that"
                                + " \"undo\" takes back.");
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        ImportRequest request = request(context.path(arguments.operands().get(0)), arguments);
        if (!Files.isReadable(request.file())) {
            throw new KartotekException("There is no file " + request.file() + " that you may read.");
        }
        CardIndex index = request.dryRun() ? context.index() : context.indexOrNew(arguments.has("open"));
        ImportReport report = imports.run(index, index.session(), request, context.monitor());
        print(report, request, context);
        return report.rejected().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private ImportRequest request(Path file, Arguments arguments) {
        return new ImportRequest(
                file,
                arguments.pairs("map"),
                arguments.value("key"),
                arguments.has("strict"),
                arguments.has("dry-run"),
                arguments.value("dates"),
                arguments.has("decimal-comma"),
                arguments.value("encoding"),
                arguments.value("separator").map(this::separator));
    }

    private Character separator(String text) {
        String one = Optional.of(text).filter(name -> name.equals("tab")).map(name -> "\t").orElse(text);
        if (one.length() != 1 || "\"\r\n".contains(one)) {
            throw new UsageException("--separator takes one character, or the word tab.", spec().name());
        }
        return one.charAt(0);
    }

    private static void print(ImportReport report, ImportRequest request, CommandContext context) {
        report.rejected().forEach(row -> context.err().println("line " + row.line() + ": " + row.reason()));
        report.notes().forEach(context.err()::println);
        if (!report.ignoredColumns().isEmpty()) {
            context.err().println("Columns that were not imported: " + String.join(", ", report.ignoredColumns()) + ".");
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
