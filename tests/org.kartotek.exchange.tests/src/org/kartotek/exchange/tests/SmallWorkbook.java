/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks as Excel does, or as Excel never would. */
final class SmallWorkbook {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Numbers of the styles: plain, a day of Excel's own, a day of the user's, five digits, a day with the time. */
    static final int PLAIN = 0;

    static final int DAY = 1;
    static final int OWN_DAY = 2;
    static final int FIVE_DIGITS = 3;
    static final int MOMENT = 4;

    private final List<String> sheetTags = new ArrayList<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private String properties = "";

    /**
     * Adds a sheet.
     *
     * @param rows XML of its rows
     * @param merged references such as A2:A4
     */
    SmallWorkbook sheet(String name, String rows, String... merged) {
        return sheet(name, rows, "visible", List.of(merged));
    }

    /** Adds a sheet whose tab is hidden. */
    SmallWorkbook hidden(String name, String rows) {
        return sheet(name, rows, "hidden", List.of());
    }

    private SmallWorkbook sheet(String name, String rows, String state, List<String> merged) {
        int number = sheetTags.size() + 1;
        sheetTags.add("<sheet name=\"" + name + "\" sheetId=\"" + number + "\" state=\"" + state + "\" r:id=\"rId" + number + "\"/>");
        StringBuilder after = new StringBuilder();
        for (String reference : merged) {
            after.append("<mergeCell ref=\"").append(reference).append("\"/>");
        }
        parts.put(
                "xl/worksheets/sheet" + number + ".xml",
                "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData><mergeCells>" + after + "</mergeCells></worksheet>");
        return this;
    }

    SmallWorkbook since1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Puts a part into the place of another. */
    SmallWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** XML of a row whose cells are shared texts. */
    String texts(int row, String... cells) {
        StringBuilder xml = new StringBuilder("<row r=\"" + row + "\">");
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                xml.append("<c r=\"").append((char) ('A' + i)).append(row).append("\" t=\"s\"><v>").append(texts.size()).append("</v></c>");
                texts.add("<si><t xml:space=\"preserve\">" + cells[i].replace("&", "&amp;").replace("<", "&lt;") + "</t></si>");
            }
        }
        return xml.append("</row>").toString();
    }

    static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    static String number(String reference, String value, int style) {
        return "<c r=\"" + reference + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    static String inline(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    Path write(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(zip, "_rels/.rels", relations("<Relationship Id=\"rId1\" Type=\"" + RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            put(zip, "xl/workbook.xml", "<workbook " + MAIN + " xmlns:r=\"" + RELATIONS + "\">" + properties + "<sheets>"
                    + String.join("", sheetTags) + "</sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", relations(workbookRelations()));
            parts.putIfAbsent("xl/styles.xml", styles());
            parts.putIfAbsent("xl/sharedStrings.xml", "<sst " + MAIN + ">" + String.join("", texts) + "</sst>");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String contentTypes() {
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>"
                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + TYPE + "sharedStrings+xml\"/>");
        for (int i = 1; i <= sheetTags.size(); i++) {
            types.append("<Override PartName=\"/xl/worksheets/sheet").append(i).append(".xml\" ContentType=\"").append(TYPE)
                    .append("worksheet+xml\"/>");
        }
        return types.append("</Types>").toString();
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inner + "</Relationships>";
    }

    private String workbookRelations() {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= sheetTags.size(); i++) {
            all.append("<Relationship Id=\"rId").append(i).append("\" Type=\"").append(RELATIONS).append("/worksheet\" Target=\"worksheets/sheet")
                    .append(i).append(".xml\"/>");
        }
        return all + "<Relationship Id=\"rId98\" Type=\"" + RELATIONS + "/styles\" Target=\"styles.xml\"/>" + "<Relationship Id=\"rId99\" Type=\""
                + RELATIONS + "/sharedStrings\" Target=\"sharedStrings.xml\"/>";
    }

    private static String styles() {
        return "<styleSheet " + MAIN + "><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy;@\"/>"
                + "<numFmt numFmtId=\"165\" formatCode=\"00000\"/></numFmts><cellXfs count=\"5\"><xf numFmtId=\"0\"/>"
                + "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>";
    }
}
