/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.file.ResultPlace;
import org.kartotek.core.importing.ImportReport.RejectedRow;
import org.kartotek.core.importing.ImportRequest;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.exchange.csv.CsvFile;
import org.kartotek.exchange.table.Table;
import org.kartotek.exchange.table.TableRow;
import org.kartotek.exchange.table.TableRows;
import org.kartotek.exchange.vcard.VCardFile;
import org.kartotek.exchange.vcard.VCardText;
import org.kartotek.exchange.vcard.VCardTexts;

/**
 * The rows that were rejected, as a file of the same sort: repaired, it is imported again. The cells are written as they stand in the
 * file, and nothing is put before those that a spreadsheet would take for formulas: it would change them.
 */
final class RejectsFile {
    /** Header of the last column, which imports leave out. */
    static final String REASON = "kartotek: why rejected";
    /** The same for vCards. */
    private static final String REASON_PROPERTY = "X-KARTOTEK-WHY-REJECTED:";

    private final Map<Long, String> reasons;
    private final SubMonitor progress;

    private RejectsFile(List<RejectedRow> rejected, IProgressMonitor monitor) {
        reasons = rejected.stream().collect(Collectors.toMap(RejectedRow::line, RejectedRow::reason, (one, other) -> one + " " + other));
        progress = SubMonitor.convert(monitor);
    }

    /** Whether a column holds the reasons of an earlier import. */
    static boolean isReason(String header) {
        return HeaderNames.plain(header).equals(HeaderNames.plain(REASON));
    }

    static void write(ImportRequest request, List<RejectedRow> rejected, Path target, IProgressMonitor monitor) {
        Path place = ResultPlace.of(target);
        if (place.normalize().equals(ResultPlace.of(request.file()).normalize())) {
            throw new KartotekException(Messages.REJECTS_OVER_SOURCE);
        }
        RejectsFile file = new RejectsFile(rejected, monitor);
        try (BufferedWriter out = Files.newBufferedWriter(place, StandardCharsets.UTF_8)) {
            if (Tables.isVCards(request)) {
                file.writeCards(VCardFile.open(request.file(), request.mapping().reading().encoding()), out);
            } else {
                try (Table table = Tables.open(request)) {
                    file.writeRows(table, separator(table, request), out);
                }
            }
        } catch (IOException | UncheckedIOException failed) {
            throw new KartotekException(Messages.REJECTS_UNWRITTEN.with(target), failed);
        }
    }

    private static char separator(Table table, ImportRequest request) {
        char usual = request.mapping().reading().decimalComma() ? ';' : ',';
        return table instanceof CsvFile csv ? csv.dialect().separator() : usual;
    }

    private void writeRows(Table table, char separator, BufferedWriter out) throws IOException {
        // by the byte order mark spreadsheets know the encoding
        out.write('\ufeff');
        try (TableRows rows = table.rows();
                CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(out)) {
            List<String> header = rows.next().map(TableRow::cells).orElse(List.of());
            int dropped = old(header);
            csv.writeRecord(with(header, dropped, REASON));
            for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                progress.checkCanceled();
                String reason = reasons.get(row.get().line());
                if (reason != null) {
                    csv.writeRecord(with(padded(row.get().cells(), header.size()), dropped, reason));
                }
            }
        }
    }

    private static int old(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            if (isReason(header.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> padded(List<String> cells, int width) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }

    private static List<String> with(List<String> cells, int dropped, String last) {
        List<String> line = new ArrayList<>(cells);
        if (dropped >= 0 && dropped < line.size()) {
            line.remove(dropped);
        }
        line.add(last);
        return line;
    }

    private void writeCards(VCardFile file, BufferedWriter out) throws IOException {
        try (VCardTexts texts = file.texts()) {
            for (Optional<VCardText> text = texts.next(); text.isPresent(); text = texts.next()) {
                progress.checkCanceled();
                String reason = reasons.get(text.get().line());
                if (reason != null) {
                    out.write(explained(text.get().text(), reason));
                }
            }
        }
    }

    /** The reason stands behind the first line. */
    private static String explained(String card, String reason) {
        int end = card.indexOf('\n') + 1;
        String property = REASON_PROPERTY + reason.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n");
        return card.substring(0, end) + property + "\r\n" + card.substring(end);
    }
}
