/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** Documents of Word and LibreOffice as a test needs them. */
final class SmallDocument {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"" + OFFICE + "\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OPEN = Stream.of("office", "text", "style", "table")
            .map(name -> "xmlns:" + name + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"")
            .collect(Collectors.joining(" "));

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A document of Word whose body holds this, with a header that is a paragraph. */
    static SmallDocument word(String body, String header) {
        SmallDocument made = new SmallDocument();
        made.parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>"
                        + "<Override PartName=\"/word/header1.xml\" ContentType=\"" + TYPE + "header+xml\"/></Types>");
        made.parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
        made.parts.put("word/_rels/document.xml.rels", relations("header", "header1.xml"));
        made.parts.put("word/header1.xml", "<w:hdr " + WORD + ">" + p(header) + "</w:hdr>");
        made.parts.put(
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + WORD + "><w:body>" + body
                        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r1\"/><w:type w:val=\"continuous\"/>"
                        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:cols w:space=\"708\"/></w:sectPr></w:body></w:document>");
        return made;
    }

    private static String relations(String kind, String target) {
        return "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    /** A paragraph of Word, cut into runs. */
    static String p(String... runs) {
        return "<w:p><w:r>" + String.join("</w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr>",
                Stream.of(runs).map(run -> "<w:t xml:space=\"preserve\">" + run + "</w:t>").toList()) + "</w:r></w:p>";
    }

    /** A text of LibreOffice with these paragraphs and a header. */
    static SmallDocument open(String text, String header) {
        SmallDocument made = new SmallDocument();
        made.parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        made.parts.put(
                "content.xml",
                "<office:document-content " + OPEN + "><office:automatic-styles><style:style style:name=\"P1\" style:family=\"paragraph\""
                        + " style:parent-style-name=\"Standard\"/></office:automatic-styles><office:body><office:text><text:sequence-decls/>"
                        + text + "</office:text></office:body></office:document-content>");
        made.parts.put(
                "styles.xml",
                "<office:document-styles " + OPEN + "><office:master-styles><style:master-page style:name=\"Standard\""
                        + " style:page-layout-name=\"pm1\"><style:header><text:p>" + header
                        + "</text:p></style:header></style:master-page></office:master-styles></office:document-styles>");
        return made;
    }

    SmallDocument with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    String part(String name) {
        return parts.get(name);
    }

    Path write(Path file) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] bytes = part.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(bytes);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(bytes.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(bytes);
                zip.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a document; those of XML are well-formed. */
    static Map<String, String> read(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().endsWith("xml") || entry.getName().endsWith(".rels")) {
                    DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
                }
                parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
        return parts;
    }

    /** What a reader sees of a part, paragraphs and lines divided by strokes. */
    static String seen(String xml) {
        String lines = xml.replaceAll("</(w:p|text:p|text:h)>", "|").replaceAll("<(w:br|text:line-break)(/>|></(w:br|text:line-break)>)", "/");
        Matcher text = Pattern.compile("<[^>]*>").matcher(lines);
        return text.replaceAll("").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").strip();
    }
}
