/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.exchange.table.Table;
import org.kartotek.exchange.table.TableRows;
import org.kartotek.exchange.text.TextFile;

/** A workbook of Excel, one sheet of which is read. Its sheets are walked a row at a time, only its texts are held in memory. */
public final class XlsxFile implements Table {
    /** First characters of a workbook, and of every other ZIP archive. */
    public static final String MAGIC = "PK\u0003\u0004";
    /** First characters of an old workbook, and of one with a password. */
    public static final String OLD_MAGIC = "\u00d0\u00cf\u0011\u00e0";

    private final Path path;
    private final OPCPackage opened;
    private final XSSFReader parts;
    private final List<Sheet> sheets;
    private final SharedTexts texts;
    private final CellFormats formats;
    private Sheet sheet;
    private Survey survey;

    private XlsxFile(Path path, OPCPackage opened, ValueFormat format) throws IOException, OpenXML4JException, XMLStreamException {
        this.path = path;
        this.opened = opened;
        parts = new XSSFReader(opened);
        WorkbookPart workbook = new WorkbookPart(parts.getWorkbookData());
        sheets = workbook.sheets();
        texts = new SharedTexts(parts.getSharedStringsData());
        formats = new CellFormats(parts.getStylesData(), format, workbook.since1904());
    }

    /**
     * Opens a workbook and walks its sheet once, so that a damaged one is known before anything is written.
     *
     * @param sheet name of the sheet, or empty for the first one that says anything and is not hidden
     * @param format that days and numbers are handed over in
     * @throws KartotekException where the file is no workbook, has a password, is damaged, or has no such sheet
     */
    public static XlsxFile open(Path path, Optional<String> sheet, ValueFormat format) {
        refuseOld(path);
        XlsxFile file = opened(path, format);
        try {
            file.choose(sheet);
            return file;
        } catch (RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    private static XlsxFile opened(Path path, ValueFormat format) {
        OPCPackage opened = null;
        try {
            PackageCheck.check(path);
            opened = OPCPackage.open(path.toFile(), PackageAccess.READ);
            return new XlsxFile(path, opened, format);
        } catch (KartotekException expected) {
            revert(opened);
            throw expected;
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException broken) {
            revert(opened);
            throw damaged(broken);
        }
    }

    private static void revert(OPCPackage opened) {
        if (opened != null) {
            opened.revert();
        }
    }

    private static void refuseOld(Path path) {
        if (TextFile.begins(path, OLD_MAGIC)) {
            Messages old = hasPassword(path) ? Messages.PASSWORD : Messages.OLD_FORMAT;
            throw new KartotekException(old.with(path.getFileName()));
        }
    }

    private static boolean hasPassword(Path path) {
        try (POIFSFileSystem container = new POIFSFileSystem(path.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    static KartotekException damaged(Exception cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof KartotekException limit) {
                return limit;
            }
            if (each instanceof IOException && String.valueOf(each.getMessage()).startsWith("Zip bomb")) {
                return new KartotekException(Messages.BOMB, cause);
            }
        }
        return new KartotekException(cause instanceof ZipException ? Messages.DAMAGED_ZIP : Messages.DAMAGED, cause);
    }

    private void choose(Optional<String> name) {
        List<Sheet> candidates = name.isPresent()
                ? List.of(named(name.get()))
                : sheets.stream().filter(each -> !each.hidden()).toList();
        for (Sheet candidate : candidates) {
            Survey found = survey(candidate);
            if (found.hasRows()) {
                sheet = candidate;
                survey = found;
                return;
            }
        }
        throw new KartotekException(
                name.map(Messages.SHEET_EMPTY::with).orElseGet(() -> Messages.NO_ROWS.with(path.getFileName())));
    }

    private Sheet named(String name) {
        return sheets.stream()
                .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(Messages.NO_SHEET, name, sheets()));
    }

    private Survey survey(Sheet candidate) {
        try (SheetReader reader = reader(candidate)) {
            return new Survey(reader);
        } catch (XMLStreamException | RuntimeException broken) {
            throw damaged(broken);
        }
    }

    private SheetReader reader(Sheet wanted) throws XMLStreamException {
        try {
            InputStream in = parts.getSheet(wanted.id());
            return new SheetReader(in, texts, formats);
        } catch (IOException | OpenXML4JException | RuntimeException broken) {
            throw damaged(broken);
        }
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().filter(each -> !each.hidden() || each.equals(sheet)).map(Sheet::name).toList();
    }

    @Override
    public String sheet() {
        return sheet.name();
    }

    @Override
    public List<Sentence> notes() {
        List<Sentence> notes = new ArrayList<>();
        if (sheets().size() > 1) {
            List<String> others = sheets().stream().filter(each -> !each.equals(sheet.name())).toList();
            notes.add(Messages.OTHER_SHEETS.with(sheet.name(), others));
        }
        if (survey.errors() > 0) {
            notes.add(Messages.CELL_ERRORS.with(survey.errors()));
        }
        if (survey.unfinished() > 0) {
            notes.add(Messages.UNFINISHED.with(survey.unfinished()));
        }
        return notes;
    }

    @Override
    public TableRows rows() {
        try {
            return new XlsxRows(reader(sheet), survey.firstRow(), survey.merged());
        } catch (XMLStreamException broken) {
            throw damaged(broken);
        }
    }

    @Override
    public void close() {
        opened.revert();
    }
}
