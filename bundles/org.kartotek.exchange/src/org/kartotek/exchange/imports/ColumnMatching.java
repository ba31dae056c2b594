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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.rights.Session;
import org.kartotek.core.sentence.Sentence;

/** Finds out which columns of a file hold which fields: what the user says goes first, then the names of the columns. */
final class ColumnMatching {
    static final String LAST_NAME = "last_name";
    private static final int NAMED_HEADERS = 20;
    private static final int HEADER_LENGTH = 40;

    private final List<String> header;
    private final Field key;
    private final Catalogue catalogue;
    private final Session session;
    private final Map<String, List<Target>> byName = new LinkedHashMap<>();

    ColumnMatching(List<String> header, Field key, Catalogue catalogue, Session session) {
        this.header = header;
        this.key = key;
        this.catalogue = catalogue;
        this.session = session;
    }

    /** What the user says: {@code name} stands in {@code column}, or nowhere where that is blank. */
    void map(String name, String column) {
        Target target = target(name, -1, column);
        if (!column.isBlank()) {
            int index = indexOf(column);
            byName.put(name, List.of(new Target(index, header.get(index), target.field(), target.wholeName())));
        }
    }

    private int indexOf(String column) {
        return find(header, column).orElseThrow(() -> new UnknownNameException(Messages.NO_COLUMN, column, header));
    }

    /** @return index of the column of this name; {@code #3} is the third one where none is called so */
    static Optional<Integer> find(List<String> header, String column) {
        int exact = header.indexOf(column);
        if (exact >= 0) {
            return Optional.of(exact);
        }
        if (column.matches("#[0-9]{1,5}")) {
            return Optional.of(Integer.parseInt(column.substring(1)) - 1).filter(i -> i >= 0 && i < header.size());
        }
        String plain = HeaderNames.plain(column);
        return IntStream.range(0, header.size())
                .filter(i -> !plain.isEmpty() && HeaderNames.plain(header.get(i)).equals(plain))
                .boxed()
                .findFirst();
    }

    /** What the names of the columns say about the fields that the user has said nothing of. */
    void matchTheRest(Set<String> mapped) {
        HeaderNames names = new HeaderNames(catalogue);
        Set<Integer> taken = byName.values().stream().flatMap(List::stream).map(Target::index).collect(Collectors.toSet());
        for (int i = 0; i < header.size(); i++) {
            Optional<String> name = taken.contains(i) ? Optional.empty() : names.target(header.get(i));
            if (name.isPresent() && !mapped.contains(name.get()) && exists(name.get())) {
                byName.computeIfAbsent(name.get(), n -> new ArrayList<>()).add(target(name.get(), i, header.get(i)));
            }
        }
    }

    private boolean exists(String name) {
        return find(name).filter(field -> field.equals(key) || session.rights().mayWrite(field)).isPresent();
    }

    private Optional<Field> find(String name) {
        if (name.equals(Target.CONTACT_NAME)) {
            return catalogue.find(Kind.CONTACT, LAST_NAME);
        }
        return name.startsWith(Target.CONTACT_PREFIX)
                ? catalogue.find(Kind.CONTACT, name.substring(Target.CONTACT_PREFIX.length()))
                : catalogue.find(Kind.CUSTOMER, name);
    }

    private Target target(String name, int index, String column) {
        Field field = find(name).orElseThrow(() -> unknown(name));
        if (field.isDerived()) {
            throw new KartotekException(Messages.DERIVED.with(field.labels(), field.inputs()));
        }
        return new Target(index, column, field, name.equals(Target.CONTACT_NAME));
    }

    private UnknownNameException unknown(String name) {
        boolean ofContact = name.startsWith(Target.CONTACT_PREFIX);
        return catalogue.unknown(
                ofContact ? Kind.CONTACT : Kind.CUSTOMER,
                ofContact ? name.substring(Target.CONTACT_PREFIX.length()) : name,
                name,
                names());
    }

    private List<String> names() {
        return Stream.of(
                        catalogue.fields(Kind.CUSTOMER).stream().map(Field::key),
                        catalogue.fields(Kind.CONTACT).stream().map(field -> Target.CONTACT_PREFIX + field.key()),
                        Stream.of(Target.CONTACT_NAME))
                .flatMap(each -> each)
                .toList();
    }

    ColumnMap result() {
        refuseDoubles();
        List<Target> targets = byName.values().stream().flatMap(List::stream).toList();
        if (targets.isEmpty()) {
            throw new KartotekException(Messages.NOTHING_KNOWN.with(shown(header), shown(header.subList(0, 1))));
        }
        Set<Integer> read = targets.stream().map(Target::index).collect(Collectors.toSet());
        Set<String> ignored = new LinkedHashSet<>();
        for (int i = 0; i < header.size(); i++) {
            if (!read.contains(i) && !header.get(i).isBlank() && !RejectsFile.isReason(header.get(i))) {
                ignored.add(header.get(i).strip());
            }
        }
        Optional<Target> keyTarget = targets.stream().filter(target -> target.field().equals(key)).findFirst();
        return new ColumnMap(targets, keyTarget, List.copyOf(ignored), header.size());
    }

    private void refuseDoubles() {
        byName.forEach((name, targets) -> {
            if (targets.size() > 1) {
                Target first = targets.get(0);
                throw new KartotekException(Messages.COLUMNS_CLASH.with(
                        shown(targets.stream().map(Target::header).toList()),
                        first.field().labels(),
                        name,
                        shown(List.of(first.header()))));
            }
        });
    }

    private static Sentence shown(List<String> headers) {
        String some = headers.stream()
                .limit(NAMED_HEADERS)
                .map(String::strip)
                .map(name -> name.length() <= HEADER_LENGTH ? name : name.substring(0, HEADER_LENGTH) + "…")
                .collect(Collectors.joining(", "));
        int more = headers.size() - NAMED_HEADERS;
        return more > 0 ? Messages.AND_MORE.with(some, more) : Sentence.verbatim(some);
    }
}
