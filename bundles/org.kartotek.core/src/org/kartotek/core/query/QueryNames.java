/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.query.Aggregate.Function;
import org.kartotek.core.value.FieldType;

/**
 * Finds out what names in queries mean. A field or a kind of record that the reader may not see does not exist here, wherever on a path
 * it stands. Immutable, thread-safe.
 */
public final class QueryNames {
    private static final String DOT = "\\.";
    private static final String DAY = "date";

    private final Catalogue catalogue;

    /** @param catalogue as the reader may see it */
    public QueryNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What a name means for records of a kind.
     *
     * @throws UnknownNameException where a part of it does not exist for the reader
     * @throws KartotekException where it cannot be computed
     */
    public NamedValue resolve(Kind kind, FieldPath path) {
        return path.aggregate().map(each -> resolve(kind, each)).orElseGet(() -> resolve(kind, path.key()));
    }

    /**
     * The field that stands for a column of a result: of what type it is and what it is called.
     *
     * @throws KartotekException where a record can have several of these values
     */
    public Field column(Kind kind, FieldPath path) {
        if (resolve(kind, path).isMany()) {
            throw new KartotekException(Messages.SEVERAL_VALUES.with(path.key()));
        }
        return described(kind, path);
    }

    /** The same, also of what a record can have several of. */
    Field described(Kind kind, FieldPath path) {
        NamedValue value = resolve(kind, path);
        if (value.aggregate().isEmpty() && value.isOwn()) {
            return value.field();
        }
        FieldType type = value.aggregate().map(Aggregate::function).filter(Function.COUNT::equals).isPresent()
                ? FieldType.NUMBER
                : value.field().type();
        return new Field(
                0,
                kind,
                path.key(),
                type,
                labels(value),
                "",
                0,
                value.field().choiceList(),
                Set.of(FieldTrait.REPORTABLE),
                value.field().maxLength(),
                Set.of());
    }

    private static Labels labels(NamedValue value) {
        Map<String, String> labels = new LinkedHashMap<>();
        Set<String> languages = new HashSet<>(KindLabels.one(Kind.CUSTOMER).byLanguage().keySet());
        languages.addAll(value.field().labels().byLanguage().keySet());
        for (String language : languages) {
            Locale locale = Locale.of(language);
            boolean counted = value.aggregate().map(Aggregate::function).filter(Function.COUNT::equals).isPresent();
            Stream<Labels> parts = value.links().stream().map(Link::labels);
            Stream<Labels> whole = counted ? parts : Stream.concat(parts, Stream.of(value.field().labels()));
            String text = String.join(" – ", whole.map(each -> each.in(locale)).toList());
            labels.put(language, value.aggregate().map(each -> FunctionWords.of(each, text, locale)).orElse(text));
        }
        return new Labels(labels);
    }

    private NamedValue resolve(Kind kind, String path) {
        String[] names = path.split(DOT);
        List<Link> links = new ArrayList<>();
        Kind at = kind;
        for (int i = 0; i < names.length - 1; i++) {
            at = follow(at, names[i], links);
        }
        return new NamedValue(links, field(at, names[names.length - 1], links), Optional.empty());
    }

    private NamedValue resolve(Kind kind, Aggregate aggregate) {
        List<Link> links = new ArrayList<>();
        String[] names = aggregate.path().split(DOT);
        boolean counted = aggregate.function() == Function.COUNT;
        Kind at = kind;
        for (int i = 0; i < names.length - (counted ? 0 : 1); i++) {
            at = follow(at, names[i], links);
        }
        if (links.isEmpty() || !links.getFirst().toMany()) {
            throw new KartotekException(Messages.NOT_SEVERAL);
        }
        Field field = counted ? standIn(at, aggregate.path(), FieldType.NUMBER, null) : field(at, names[names.length - 1], links);
        requireFits(aggregate.function(), field);
        return new NamedValue(links, field, Optional.of(aggregate));
    }

    private static void requireFits(Function function, Field field) {
        FieldType type = field.type();
        boolean fits = switch (function) {
            case COUNT -> true;
            case SUM -> type == FieldType.MONEY || type == FieldType.NUMBER;
            case MIN, MAX -> type == FieldType.NUMBER || type == FieldType.DATE;
            case FIRST, LAST -> type == FieldType.DATE;
        };
        if (!fits) {
            throw new KartotekException(Messages.NO_FUNCTION.with(function.word(), field.key()));
        }
    }

    /** The kind of the records that an aggregate is about. */
    Kind records(Kind kind, Function function, String path) {
        return resolve(kind, new Aggregate(function, path, Criterion.EVERY)).kind(kind);
    }

    /** The path from a record to the day that says when it was. */
    Optional<String> day(Kind kind) {
        if (catalogue.find(kind, DAY).isPresent()) {
            return Optional.of(DAY);
        }
        return kind == Kind.PURCHASE_LINE && catalogue.find(Kind.PURCHASE, DAY).isPresent()
                ? Optional.of(Kind.PURCHASE.key() + "." + DAY)
                : Optional.empty();
    }

    private Kind follow(Kind kind, String name, List<Link> links) {
        Optional<Link> link = link(kind, name);
        if (link.isEmpty() && kind == Kind.PURCHASE && exists(Kind.PURCHASE_LINE)) {
            // what a purchase does not have itself, its lines have
            link = link(Kind.PURCHASE_LINE, name);
            if (link.isPresent()) {
                links.add(lines());
            }
        }
        links.add(link.orElseThrow(() -> unknown(kind, name)));
        return links.getLast().to();
    }

    private Link lines() {
        return link(Kind.PURCHASE, Kind.PURCHASE_LINE.plural()).orElseThrow();
    }

    private Optional<Link> link(Kind kind, String name) {
        if (kind.isOnCard() && name.equals(NamedValue.CARD)) {
            return Optional.of(new Link(Link.Way.CARD, kind, Kind.CUSTOMER, null));
        }
        Optional<Field> reference = catalogue.find(kind, name).filter(field -> field.type() == FieldType.REFERENCE);
        if (reference.isPresent()) {
            return reference.filter(field -> exists(field.target()))
                    .map(field -> new Link(Link.Way.REFERENCE, kind, field.target(), field));
        }
        return Stream.of(Kind.values())
                .filter(other -> other.plural().equals(name) && exists(other))
                .flatMap(other -> toMany(kind, other).stream())
                .findFirst();
    }

    private Optional<Link> toMany(Kind kind, Kind other) {
        if (kind.isCard() && other.isOnCard()) {
            return Optional.of(new Link(Link.Way.ON_CARD, kind, other, null));
        }
        return catalogue.fields(other).stream()
                .filter(field -> field.type() == FieldType.REFERENCE && field.target() == kind)
                .findFirst()
                .map(field -> new Link(Link.Way.NAMED_BY, kind, other, field));
    }

    private boolean exists(Kind kind) {
        return !catalogue.fields(kind).isEmpty();
    }

    private Field field(Kind kind, String name, List<Link> links) {
        Optional<Field> own = own(kind, name);
        if (own.isEmpty() && kind == Kind.PURCHASE && exists(Kind.PURCHASE_LINE)) {
            Optional<Field> ofLines = own(Kind.PURCHASE_LINE, name).filter(field -> !NamedValue.isCard(field));
            if (ofLines.isPresent()) {
                links.add(lines());
                return ofLines.get();
            }
        }
        return own.orElseThrow(() -> unknown(kind, name));
    }

    private Optional<Field> own(Kind kind, String name) {
        Optional<Field> found = catalogue.find(kind, name).or(() -> catalogue.find(kind, name.toLowerCase(Locale.ROOT)));
        return found.isEmpty() && kind.isOnCard() && name.equals(NamedValue.CARD)
                ? Optional.of(standIn(kind, NamedValue.CARD, FieldType.REFERENCE, Kind.CUSTOMER.key()))
                : found;
    }

    private static Field standIn(Kind kind, String key, FieldType type, String target) {
        Set<FieldTrait> traits = Set.of(FieldTrait.BUILT_IN, FieldTrait.REPORTABLE);
        return new Field(0, kind, key, type, KindLabels.one(Kind.CUSTOMER), "", 0, target, traits, 0, Set.of());
    }

    private UnknownNameException unknown(Kind kind, String name) {
        Stream<String> fields = catalogue.fields(kind).stream().map(Field::key);
        Stream<String> others = Stream.of(Kind.values())
                .filter(other -> exists(other) && toMany(kind, other).isPresent())
                .map(Kind::plural);
        return catalogue.unknown(kind, name, name, Stream.concat(fields, others).toList());
    }
}
