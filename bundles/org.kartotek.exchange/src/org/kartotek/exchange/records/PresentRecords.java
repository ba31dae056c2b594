/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.NamedValue;
import org.kartotek.core.query.Operand;
import org.kartotek.core.rights.Session;
import org.kartotek.core.text.Folding;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;

/**
 * The records that are there already for the rows of a file: those of the same number, and the lines of a purchase or quote with the same article.
 * Other records have nothing by which they could be found again.
 */
final class PresentRecords {
    private static final String NUMBER = "number";
    private static final String ARTICLE = "article";

    private final CardIndex index;
    private final Session session;
    private final Kind kind;
    private final IProgressMonitor monitor;
    private final List<Field> compared;
    private final Set<Long> taken = new LinkedHashSet<>();

    /** A record and what stands on it. */
    record Present(long id, long cardId, Map<String, Value> values) {}

    PresentRecords(CardIndex index, Session session, Kind kind, Set<String> fields, IProgressMonitor monitor) {
        this.index = index;
        this.session = session;
        this.kind = kind;
        this.monitor = monitor;
        Catalogue catalogue = index.catalogue(session);
        this.compared = catalogue.fields(kind).stream().filter(field -> fields.contains(field.key())).toList();
    }

    /** The field by whose values records are found; empty where there is none. */
    private Optional<Field> key() {
        String key = kind.lineOf().map(Kind::key).orElse(NUMBER);
        return compared.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** Those of some rows, in their order. */
    List<Optional<Present>> find(List<RecordRow> rows) {
        Optional<Field> key = key();
        Set<String> wanted = new TreeSet<>();
        key.ifPresent(field -> rows.forEach(row -> Optional.ofNullable(row.values().get(field.key()))
                .filter(Value::isKnown)
                .ifPresent(value -> wanted.add((field.type() == FieldType.REFERENCE ? Operand.ID : "") + Canonical.text(value)))));
        Map<String, List<Present>> found = wanted.isEmpty() ? Map.of() : read(key.orElseThrow(), wanted);
        List<Optional<Present>> all = new ArrayList<>();
        rows.forEach(row -> all.add(key.flatMap(field -> match(row, found.getOrDefault(name(row.values().get(field.key())), List.of())))));
        return all;
    }

    private static String name(Value value) {
        return value == null || !value.isKnown() ? "" : Folding.fold(Canonical.text(value));
    }

    private Map<String, List<Present>> read(Field key, Set<String> wanted) {
        List<FieldPath> columns = new ArrayList<>(compared.stream().map(field -> new FieldPath(field.key())).toList());
        if (kind.isOnCard()) {
            columns.add(new FieldPath(NamedValue.CARD));
        }
        List<Operand> operands = wanted.stream().<Operand>map(Operand.Literal::new).toList();
        Criterion named = new Criterion.OneOf(new FieldPath(key.key()), operands);
        Map<String, List<Present>> found = new HashMap<>();
        CardQuery query = new CardQuery(kind, columns, named, List.of(), OptionalInt.empty());
        index.queries().stream(session, query, row -> {
            Map<String, Value> values = new HashMap<>();
            for (int i = 0; i < compared.size(); i++) {
                values.put(compared.get(i).key(), row.values().get(i));
            }
            long card = kind.isOnCard() ? (Long) row.values().getLast().content().orElseThrow() : kind.cardOf(row.id());
            found.computeIfAbsent(name(values.get(key.key())), name -> new ArrayList<>()).add(new Present(row.id(), card, values));
        }, monitor);
        return found;
    }

    /** Each line is met once. */
    private Optional<Present> match(RecordRow row, List<Present> found) {
        Optional<Present> match = found.stream()
                .filter(present -> !kind.isOnCard() || present.cardId() == row.cardId())
                .filter(present -> kind.lineOf().isEmpty() || sameArticle(row, present) && !taken.contains(present.id()))
                .findFirst();
        match.ifPresent(present -> taken.add(present.id()));
        return match;
    }

    private static boolean sameArticle(RecordRow row, Present present) {
        return row.values().getOrDefault(ARTICLE, Value.UNKNOWN).equals(present.values().getOrDefault(ARTICLE, Value.UNKNOWN));
    }
}
