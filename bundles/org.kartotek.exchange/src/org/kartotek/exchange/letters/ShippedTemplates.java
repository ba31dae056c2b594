/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipOutputStream;
import org.kartotek.core.invoice.Buyer;
import org.kartotek.core.letter.ShippedTemplate;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;

/**
 * The templates that come with the program: one letter in the words of each language, as a document of Word and as one of LibreOffice. They are put
 * together of the parts that lie beside this class, in {@code word} and {@code open}. Thread-safe.
 */
final class ShippedTemplates {
    private static final String NAME = "letter-";
    private static final Pattern WORDS = Pattern.compile("\\$\\{([A-Z_]+)}");
    private static final String LANGUAGE = "LANGUAGE";
    private static final String MIMETYPE = "application/vnd.oasis.opendocument.text";

    /** What a document of each kind is put together of. */
    private static final Map<String, List<Part>> KINDS = kinds();

    private final List<ShippedTemplate> all;

    /**
     * @param name in the archive
     * @param resource beside this class
     */
    private record Part(String name, String resource) {}

    ShippedTemplates() {
        all = Buyer.languages().stream()
                .map(Locale::of)
                .flatMap(language -> KINDS.keySet().stream().map(ending -> template(language, ending)))
                .toList();
    }

    private static Map<String, List<Part>> kinds() {
        Map<String, List<Part>> kinds = new LinkedHashMap<>();
        kinds.put(
                "docx",
                List.of(
                        new Part(WordTemplate.CONTENT_TYPES, "word/types.xml"),
                        new Part("_rels/.rels", "word/relations.xml"),
                        new Part("word/document.xml", "word/document.xml"),
                        new Part("word/_rels/document.xml.rels", "word/document-relations.xml"),
                        new Part("word/styles.xml", "word/styles.xml"),
                        new Part("word/footer1.xml", "word/footer.xml")));
        kinds.put(
                "odt",
                List.of(
                        new Part(OpenTemplate.CONTENT, "open/content.xml"),
                        new Part(OpenTemplate.STYLES, "open/styles.xml"),
                        new Part(OpenTemplate.MANIFEST, "open/manifest.xml")));
        return kinds;
    }

    private static ShippedTemplate template(Locale language, String ending) {
        Messages title = ending.equals("docx") ? Messages.LETTER_WORD : Messages.LETTER_OPEN;
        return new ShippedTemplate(
                NAME + language.getLanguage() + "." + ending,
                language,
                reader -> title.with(language.getDisplayLanguage(reader)).in(reader));
    }

    List<ShippedTemplate> all() {
        return all;
    }

    /** @throws UnknownNameException where there is none such */
    Pack pack(String name) {
        ShippedTemplate wanted = all.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(
                        Messages.NOT_SHIPPED, name, all.stream().map(ShippedTemplate::name).toList()));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (ending.equals("odt")) {
            parts.put(Pack.MIMETYPE, MIMETYPE.getBytes(StandardCharsets.UTF_8));
        }
        KINDS.get(ending).forEach(part -> parts.put(part.name(), filled(part.resource(), wanted.language())));
        return Pack.of(name, parts);
    }

    private static byte[] filled(String resource, Locale language) {
        try (InputStream in = ShippedTemplates.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return WORDS.matcher(text)
                    .replaceAll(word -> Matcher.quoteReplacement(words(word.group(1), language)))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(String key, Locale language) {
        String words = key.equals(LANGUAGE) ? language.getLanguage() : Messages.valueOf(key).in(language);
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** @throws KartotekException where there is such a file already, or it cannot be written */
    void copy(String name, Path file) {
        Pack pack = pack(name);
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : pack.names()) {
                pack.copy(part, zip);
            }
        } catch (FileAlreadyExistsException there) {
            throw new KartotekException(Messages.THERE_ALREADY.with(file), there);
        } catch (IOException e) {
            throw new KartotekException(Messages.NOT_WRITTEN.with(file), e);
        }
    }
}
