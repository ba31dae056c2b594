/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.importing.ImportOutline;
import org.kartotek.core.importing.ImportOutline.ImportColumn;
import org.kartotek.core.importing.ImportOutline.ImportTarget;
import org.kartotek.core.importing.ImportRequest;
import org.kartotek.core.rights.Session;
import org.kartotek.exchange.table.Table;
import org.kartotek.exchange.table.TableRow;
import org.kartotek.exchange.table.TableRows;

/** Looks at a file: its columns, what they may hold, and the first of their values. */
final class Outline {
    private static final int SAMPLES = 3;
    private static final int SAMPLED_ROWS = 50;

    private final Catalogue catalogue;
    private final Session session;

    Outline(Catalogue catalogue, Session session) {
        this.catalogue = catalogue;
        this.session = session;
    }

    ImportOutline of(ImportRequest request) {
        if (Tables.isVCards(request)) {
            return new ImportOutline(List.of(), List.of(), List.of(), "", List.of());
        }
        try (Table table = Tables.open(request)) {
            List<String> header = TableSource.header(table);
            Map<String, String> mapping = request.mapping().columns();
            Map<Integer, String> mapped = mapped(header, mapping);
            Map<Integer, String> guessed = guessed(header, mapping.keySet(), mapped);
            List<List<String>> samples = samples(table, header.size());
            List<ImportColumn> columns = new ArrayList<>();
            for (int i = 0; i < header.size(); i++) {
                String target = mapped.getOrDefault(i, guessed.get(i));
                columns.add(new ImportColumn(
                        header.get(i).strip(), Optional.ofNullable(target), guessed.containsKey(i), samples.get(i)));
            }
            return new ImportOutline(columns, targets(), table.sheets(), table.sheet(), notes(table));
        }
    }

        private List<String> notes(Table table) {
        return table.notes().stream().map(note -> note.in(session.locale())).toList();
    }

    private Map<Integer, String> mapped(List<String> header, Map<String, String> mapping) {
        Map<Integer, String> mapped = new LinkedHashMap<>();
        mapping.forEach((target, column) -> {
            if (!column.isBlank()) {
                ColumnMatching.find(header, column).ifPresent(index -> mapped.put(index, target));
            }
        });
        return mapped;
    }

    /** Each field goes to the first column whose header says so. */
    private Map<Integer, String> guessed(List<String> header, Set<String> named, Map<Integer, String> mapped) {
        HeaderNames names = new HeaderNames(catalogue);
        Set<String> known = new LinkedHashSet<>(targets().stream().map(ImportTarget::key).toList());
        known.removeAll(named);
        Map<Integer, String> guessed = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            Optional<String> target = mapped.containsKey(i) ? Optional.empty() : names.target(header.get(i));
            if (target.isPresent() && known.remove(target.get())) {
                guessed.put(i, target.get());
            }
        }
        return guessed;
    }

    private static List<List<String>> samples(Table table, int width) {
        List<LinkedHashSet<String>> samples = Stream.generate(() -> new LinkedHashSet<String>()).limit(width).toList();
        try (TableRows rows = table.rows()) {
            rows.next();
            for (int n = 0; n < SAMPLED_ROWS; n++) {
                Optional<TableRow> row = rows.next();
                if (row.isEmpty()) {
                    break;
                }
                add(row.get().cells(), samples);
            }
        }
        return samples.stream().map(List::copyOf).toList();
    }

    private static void add(List<String> cells, List<LinkedHashSet<String>> samples) {
        for (int i = 0; i < Math.min(cells.size(), samples.size()); i++) {
            String cell = cells.get(i).strip();
            if (!cell.isEmpty() && samples.get(i).size() < SAMPLES) {
                samples.get(i).add(cell);
            }
        }
    }

    private List<ImportTarget> targets() {
        List<ImportTarget> targets = new ArrayList<>();
        catalogue.fields(Kind.CUSTOMER).stream()
                .filter(session.rights()::mayWrite)
                .forEach(field -> targets.add(target(field.key(), field, false)));
        Stream<Field> contact = catalogue.fields(Kind.CONTACT).stream().filter(session.rights()::mayWrite);
        List<ImportTarget> ofContact =
                contact.map(field -> target(Target.CONTACT_PREFIX + field.key(), field, true)).toList();
        if (ofContact.stream().anyMatch(target -> target.key().equals(Target.CONTACT_PREFIX + ColumnMatching.LAST_NAME))) {
            targets.add(new ImportTarget(Target.CONTACT_NAME, "", true, false));
        }
        targets.addAll(ofContact);
        return targets;
    }

    private ImportTarget target(String key, Field field, boolean ofContact) {
        boolean identifying = !ofContact && field.is(FieldTrait.SORTABLE) && field.type().textual();
        return new ImportTarget(key, field.labels().in(session.locale()), ofContact, identifying);
    }
}
