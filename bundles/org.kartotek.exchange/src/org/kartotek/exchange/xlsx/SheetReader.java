/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.kartotek.core.problem.KartotekException;

/** Walks the rows of a sheet as they stand in the file, and the merged cells after them. One thread at a time. */
final class SheetReader implements AutoCloseable {
    /** The last row that Excel has. */
    private static final int MOST_ROWS = 1 << 20;

    private static final int MOST_COLUMNS = 1 << 14;
    private static final int MOST_MERGED = 200_000;
    private static final int LETTERS = 26;

    private final Xml xml;
    private final SharedTexts texts;
    private final CellFormats formats;
    private int row;
    private int rowsSeen;
    private List<String> cells = List.of();
    private final List<Merged> merged = new ArrayList<>();
    private int errors;
    private int unfinished;

    SheetReader(InputStream in, SharedTexts texts, CellFormats formats) throws XMLStreamException {
        this.xml = new Xml(in);
        this.texts = texts;
        this.formats = formats;
    }

    /** Goes on to the next row of the sheet; {@code false} after the last one, when the merged cells are known. */
    boolean nextRow() throws XMLStreamException {
        xml.renew();
        while (xml.next()) {
            if (xml.begins("row")) {
                readRow();
                return true;
            }
            if (xml.begins("mergeCell") && merged.size() < MOST_MERGED) {
                Merged.of(xml.attribute("ref")).ifPresent(merged::add);
                xml.renew();
            }
        }
        return false;
    }

    private void readRow() throws XMLStreamException {
        String number = xml.attribute("r");
        row = number != null && number.matches("[0-9]{1,7}") ? Integer.parseInt(number) : row + 1;
        rowsSeen++;
        if (row > MOST_ROWS || rowsSeen > MOST_ROWS) {
            throw new KartotekException(Messages.TOO_MANY_ROWS.with(MOST_ROWS));
        }
        List<String> read = new ArrayList<>(cells.size());
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                readCell(read);
            }
        }
        cells = read;
    }

    private void readCell(List<String> read) throws XMLStreamException {
        int column = column(xml.attribute("r"), read.size());
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String text = content(type == null ? "n" : type, style);
        if (column >= MOST_COLUMNS) {
            throw new KartotekException(Messages.TOO_MANY_COLUMNS.with(row, MOST_COLUMNS));
        }
        while (read.size() < column) {
            read.add("");
        }
        if (read.size() == column) {
            read.add(text);
        }
    }

    /** Index of the column that a reference such as BC17 names. */
    static int column(String reference, int otherwise) {
        int column = 0;
        int letters = 0;
        for (int i = 0; reference != null && i < reference.length() && i < 4; i++) {
            char c = Character.toUpperCase(reference.charAt(i));
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * LETTERS + c - 'A' + 1;
            letters++;
        }
        return letters == 0 ? otherwise : column - 1;
    }

    private String content(String type, String style) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        String inline = "";
        boolean formula = false;
        boolean inValue = false;
        while (xml.next() && !xml.ends("c")) {
            formula |= xml.begins("f");
            inValue = xml.begins("v") || inValue && !xml.ends("v");
            if (inValue) {
                xml.addText(value);
            } else if (xml.begins("is")) {
                inline = SharedTexts.read(xml, "is");
            }
        }
        if (formula && value.isEmpty() && inline.isEmpty() && !type.equals("str")) {
            unfinished++;
        }
        return text(type, style, value.toString(), inline);
    }

    private String text(String type, String style, String value, String inline) {
        return switch (type) {
            case "inlineStr" -> inline;
            case "s" -> value.isEmpty() ? "" : texts.get(value);
            case "str" -> SharedTexts.decoded(value);
            case "b" -> value.isEmpty() ? "" : value.strip().equals("1") ? "TRUE" : "FALSE";
            case "d" -> formats.isoDay(value);
            case "e" -> {
                errors++;
                yield "";
            }
            default -> value.isEmpty() ? "" : formats.text(value, style);
        };
    }

    /** Number of the present row in the sheet, from 1. */
    int row() {
        return row;
    }

    /** The cells of the present row, from column A on, as far as the file has them. */
    List<String> cells() {
        return cells;
    }

    /** Cells over several rows; complete after the last row. */
    List<Merged> merged() {
        return merged.stream().filter(Merged::isHigh).toList();
    }

    /** How many cells so far hold an error such as #N/A. */
    int errors() {
        return errors;
    }

    /** How many formulas so far have no result in the file. */
    int unfinished() {
        return unfinished;
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
