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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kartotek.cli.cards.KindOption;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.importing.FileReading;
import org.kartotek.core.importing.ImportMapping;
import org.kartotek.core.importing.ImportMappings;
import org.kartotek.core.importing.ImportRequest;
import org.kartotek.core.importing.RecordImportRequest;

/** The options of the import, and the request that they make. What is said on the command line goes before the mapping. */
final class ImportOptions {
    private static final String MAPPING = "mapping";
    private static final String MAP = "map";
    private static final String KEY = "key";
    static final String STRICT = "strict";
    static final String DRY_RUN = "dry-run";
    private static final String NO_DUPLICATES = "no-duplicates";
    static final String REJECTS = "rejects";
    private static final String DATES = "dates";
    private static final String DECIMAL_COMMA = "decimal-comma";
    private static final String SHEET = "sheet";
    private static final String ENCODING = "encoding";
    private static final String SEPARATOR = "separator";
    static final String OPEN = "open";

    private final String command;
    private final ImportMappings mappings;

    ImportOptions(String command, ImportMappings mappings) {
        this.command = command;
        this.mappings = mappings;
    }

    static Option[] all() {
        return new Option[] {
            KindOption.OPTION,
            Option.value(MAPPING, "NAME-OR-FILE", Messages.MAPPING_OPTION),
            Option.pairs(MAP, "field=column …", Messages.MAP_OPTION),
            Option.value(KEY, "FIELD", Messages.KEY_OPTION),
            Option.value(SHEET, "NAME", Messages.SHEET_OPTION),
            Option.flag(STRICT, Messages.STRICT_OPTION),
            Option.flag(NO_DUPLICATES, Messages.DUPLICATES_OPTION),
            Option.flag(DRY_RUN, Messages.DRY_OPTION),
            Option.value(REJECTS, "FILE", Messages.REJECTS_OPTION),
            Option.value(DATES, "PATTERN", Messages.DATES_OPTION),
            Option.flag(DECIMAL_COMMA, Messages.COMMA_OPTION),
            Option.value(ENCODING, "NAME", Messages.ENCODING_OPTION),
            Option.value(SEPARATOR, "CHARACTER", Messages.SEPARATOR_OPTION),
            Option.flag(OPEN, Messages.OPEN_OPTION)
        };
    }

    ImportRequest request(CommandContext context, Arguments arguments) {
        ImportMapping base = arguments.value(MAPPING).map(name -> mapping(name, context)).orElse(ImportMapping.BY_HEADERS);
        FileReading saved = base.reading();
        FileReading reading = new FileReading(
                arguments.value(DATES).or(saved::dateFormat),
                arguments.has(DECIMAL_COMMA) || saved.decimalComma(),
                arguments.value(ENCODING).or(saved::encoding),
                arguments.value(SEPARATOR).map(this::separator).or(saved::separator),
                arguments.value(SHEET).or(saved::sheet));
        Map<String, String> columns = new LinkedHashMap<>(base.columns());
        columns.putAll(arguments.pairs(MAP));
        ImportMapping mapping = new ImportMapping(columns, arguments.value(KEY).or(base::key), reading);
        Path file = context.path(arguments.operands().get(0));
        return new ImportRequest(file, mapping, arguments.has(STRICT), arguments.has(DRY_RUN), arguments.has(NO_DUPLICATES));
    }

    /** The request for a folder, or for a file of another kind than cards. */
    RecordImportRequest records(CommandContext context, Arguments arguments, Optional<Kind> kind) {
        if (kind.isPresent()) {
            ImportRequest request = request(context, arguments);
            return new RecordImportRequest(request.file(), kind, request.mapping(), Optional.empty(), request.strict());
        }
        FileReading reading = new FileReading(
                arguments.value(DATES),
                arguments.has(DECIMAL_COMMA),
                arguments.value(ENCODING),
                arguments.value(SEPARATOR).map(this::separator),
                Optional.empty());
        Path folder = context.path(arguments.operands().get(0));
        return new RecordImportRequest(
                folder,
                Optional.empty(),
                ImportMapping.BY_HEADERS.withReading(reading),
                arguments.value(MAPPING).map(context::path),
                arguments.has(STRICT));
    }

    private ImportMapping mapping(String name, CommandContext context) {
        Path file = context.path(name);
        return Files.isRegularFile(file) ? mappings.read(file) : mappings.named(context.home().resolve(ImportMappings.FOLDER), name);
    }

    private Character separator(String text) {
        String one = Optional.of(text).filter(name -> name.equals("tab")).map(name -> "\t").orElse(text);
        if (one.length() != 1 || "\"\r\n".contains(one)) {
            throw new UsageException(Messages.SEPARATOR, command);
        }
        return one.charAt(0);
    }
}
