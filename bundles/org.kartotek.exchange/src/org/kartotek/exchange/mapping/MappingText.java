/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.importing.FileReading;
import org.kartotek.core.importing.ImportMapping;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.sentence.Sentence;

/** The text form of a mapping: settings of the file, then a line for each field. */
final class MappingText {
    private static final String READING = "[reading]";
    private static final String COLUMNS = "[columns]";
    private static final String KEY = "cards are found by";
    private static final String DATES = "dates";
    private static final String COMMA = "decimal comma";
    private static final String ENCODING = "encoding";
    private static final String SEPARATOR = "separator";
    private static final String SHEET = "sheet";
    private static final List<String> SETTINGS = List.of(KEY, DATES, COMMA, ENCODING, SEPARATOR, SHEET);
    private static final String TAB = "tab";

    private final String file;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, String> columns = new LinkedHashMap<>();

    private MappingText(String file) {
        this.file = file;
    }

    /**
     * @param file name for messages
     * @throws KartotekException where a line makes no sense; the sentence names it
     */
    static ImportMapping parse(String file, List<String> lines) {
        MappingText text = new MappingText(file);
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\ufeff", "").strip();
            if (line.startsWith("[")) {
                section = text.section(line, i + 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                text.add(section, line, i + 1);
            }
        }
        return text.mapping();
    }

    private String section(String line, int number) {
        if (!line.equals(READING) && !line.equals(COLUMNS)) {
            throw wrong(number, Messages.SECTIONS.with(READING, COLUMNS));
        }
        return line;
    }

    private void add(String section, String line, int number) {
        int equals = line.indexOf('=');
        if (equals <= 0 || section.isEmpty()) {
            throw wrong(number, Messages.LINE_FORM.with(COLUMNS));
        }
        String name = line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        if (section.equals(READING) && !SETTINGS.contains(name)) {
            throw wrong(number, new UnknownNameException(Messages.NO_SETTING, name, SETTINGS).sentence());
        }
        (section.equals(READING) ? settings : columns).put(name, value);
    }

    private KartotekException wrong(int line, Sentence why) {
        return new KartotekException(Messages.NO_SENSE.with(line, file, why));
    }

    private ImportMapping mapping() {
        FileReading reading = new FileReading(
                setting(DATES),
                setting(COMMA).filter(text -> text.equalsIgnoreCase("yes")).isPresent(),
                setting(ENCODING),
                setting(SEPARATOR).map(text -> text.equals(TAB) ? '\t' : text.charAt(0)),
                setting(SHEET));
        return new ImportMapping(columns, setting(KEY), reading);
    }

    private Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name)).filter(text -> !text.isEmpty());
    }

    static String of(String name, ImportMapping mapping) {
        StringBuilder text = new StringBuilder("# ").append(name).append(": which column of a file holds which field of a card.\n");
        text.append("# \"fax =\" leaves the field out. Use it with: kartotek import FILE --mapping \"").append(name).append("\"\n\n");
        FileReading reading = mapping.reading();
        text.append(READING).append('\n');
        mapping.key().ifPresent(key -> line(text, KEY, key));
        reading.dateFormat().ifPresent(pattern -> line(text, DATES, pattern));
        line(text, COMMA, reading.decimalComma() ? "yes" : "no");
        reading.encoding().ifPresent(encoding -> line(text, ENCODING, encoding));
        reading.separator().ifPresent(separator -> line(text, SEPARATOR, separator == '\t' ? TAB : separator.toString()));
        reading.sheet().ifPresent(sheet -> line(text, SHEET, sheet));
        text.append('\n').append(COLUMNS).append('\n');
        mapping.columns().forEach((field, column) -> line(text, field, column));
        return text.toString();
    }

    /** A header over several lines is found by its letters and digits alone. */
    private static void line(StringBuilder text, String name, String value) {
        text.append((name + " = " + value.replaceAll("\\s+", " ")).strip()).append('\n');
    }
}
