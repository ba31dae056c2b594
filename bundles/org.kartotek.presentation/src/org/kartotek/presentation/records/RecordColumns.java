/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.query.Aggregate;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Order;
import org.kartotek.core.value.FieldType;

/** The columns of a list of records of one kind, derived from the catalogue, and the query that fills them. Immutable. */
public final class RecordColumns {
    private static final String CARD = "card";
    private static final String NUMBER = "number";
    /** The list of those who work here. */
    private static final String USERS = "user";

    /** What one looks for first, where that is not what the rules below say. */
    private static final Map<Kind, List<String>> FIRST = Map.of(
            Kind.QUOTE,
            List.of(
                    InvoiceFields.DATE,
                    InvoiceFields.NUMBER,
                    InvoiceFields.STATUS,
                    InvoiceFields.AMOUNT,
                    InvoiceFields.VALID_UNTIL),
            Kind.INVOICE,
            List.of(
                    InvoiceFields.DATE,
                    InvoiceFields.NUMBER,
                    InvoiceFields.TYPE,
                    InvoiceFields.GROSS,
                    InvoiceFields.DUE,
                    InvoiceFields.PAID));

    private final Catalogue catalogue;
    private final Kind kind;
    private final Optional<Field> day;
    private final List<RecordColumn> columns = new ArrayList<>();

    /** @param catalogue as the session may see it */
    public RecordColumns(Catalogue catalogue, Kind kind) {
        this(catalogue, kind, List.of());
    }

    /** @param first columns that come before those of the kind */
    private RecordColumns(Catalogue catalogue, Kind kind, List<RecordColumn> first) {
        this.catalogue = catalogue;
        this.kind = kind;
        day = day(catalogue, kind);
        columns.addAll(first);
        catalogue.fields(kind).stream()
                .filter(field -> !field.is(FieldTrait.HIDDEN) && field.type() != FieldType.LONG_TEXT)
                .sorted(Comparator.comparingInt(this::rank))
                .flatMap(field -> column(field).stream())
                .forEach(columns::add);
    }

    /**
     * The columns of a list of records of many cards: of lines, when that was what they belong to, and on which card they hang.
     *
     * @param named whether the card is a column
     */
    public static RecordColumns ofCards(Catalogue catalogue, Kind kind, boolean named) {
        List<RecordColumn> first = new ArrayList<>();
        kind.lineOf().ifPresent(owner -> day(catalogue, owner).ifPresent(day -> first.add(led(owner.key(), day))));
        if (named) {
            RecordFace.of(catalogue, Kind.CUSTOMER).fields().stream().limit(1).map(name -> led(CARD, name)).forEach(first::add);
        }
        return new RecordColumns(catalogue, kind, first);
    }

    /** A field of a record that each record of the list leads to. */
    private static RecordColumn led(String to, Field field) {
        return new RecordColumn(field, List.of(new FieldPath(to + "." + field.key())), List.of(field));
    }

    /** The day by which records of a kind are ordered, if there is one. */
    public static Optional<Field> day(Catalogue catalogue, Kind kind) {
        return catalogue.fields(kind).stream()
                .filter(field -> field.type() == FieldType.DATE && field.is(FieldTrait.SORTABLE))
                .findFirst();
    }

    /** First when it was, then what it is, then how it is called and what it comes to, then the rest in the order of the form. */
    private int rank(Field field) {
        List<String> first = FIRST.getOrDefault(kind, List.of());
        if (first.contains(field.key())) {
            return first.indexOf(field.key()) - first.size();
        }
        if (day.filter(field::equals).isPresent()) {
            return 0;
        }
        if (field.key().equals(NUMBER)) {
            return 1;
        }
        boolean sort = field.type() == FieldType.CHOICE && !USERS.equals(field.choiceList());
        boolean words = field.type() == FieldType.TEXT && field.longest() >= RecordColumn.WIDE;
        boolean early = words || field.type() == FieldType.MONEY || field.is(FieldTrait.REQUIRED);
        return sort || field.isDerived() ? 2 : early ? 3 : 4;
    }

    private Optional<RecordColumn> column(Field field) {
        if (saysState(field)) {
            return Optional.of(state(field));
        }
        if (field.type() != FieldType.REFERENCE) {
            return Optional.of(new RecordColumn(field, List.of(new FieldPath(field.key())), List.of(field)));
        }
        List<Field> face = face(field.target());
        if (face.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(isEnd(field) ? ends(field, face.getFirst()) : named(field, face));
    }

    /** Whether there is all that tells whether an invoice is open. */
    private boolean saysState(Field field) {
        return kind == Kind.INVOICE
                && field.key().equals(InvoiceFields.PAID)
                && Stream.of(InvoiceFields.TYPE, InvoiceFields.DUE, InvoiceFields.GROSS, InvoiceFields.CREDITS)
                        .allMatch(key -> catalogue.find(kind, key).isPresent());
    }

    /** When it was paid, and what tells how it stands where it was not. */
    private RecordColumn state(Field paid) {
        Field gross = catalogue.field(kind, InvoiceFields.GROSS);
        Aggregate credited = new Aggregate(Aggregate.Function.SUM, kind.plural() + "." + gross.key(), Criterion.EVERY);
        List<FieldPath> paths = List.of(
                new FieldPath(paid.key()),
                new FieldPath(InvoiceFields.TYPE),
                new FieldPath(InvoiceFields.DUE),
                new FieldPath(gross.key()),
                FieldPath.of(credited));
        Field type = catalogue.field(kind, InvoiceFields.TYPE);
        return new RecordColumn(paid, paths, List.of(paid, type, catalogue.field(kind, InvoiceFields.DUE), gross, gross));
    }

    private static RecordColumn named(Field field, List<Field> face) {
        List<FieldPath> paths = face.stream().map(each -> new FieldPath(field.key() + "." + each.key())).toList();
        return new RecordColumn(field, paths, face);
    }

    /** Whether a field names the other end of a relation, which is shown from both. */
    private boolean isEnd(Field field) {
        return kind == Kind.RELATION && field.type() == FieldType.REFERENCE && field.target() == Kind.CUSTOMER;
    }

    /** On which card a relation hangs, what that is called, and what the other one is called. */
    private static RecordColumn ends(Field field, Field name) {
        List<FieldPath> paths = List.of(
                new FieldPath(CARD), new FieldPath(CARD + "." + name.key()), new FieldPath(field.key() + "." + name.key()));
        return new RecordColumn(field, paths, List.of(field, name, name));
    }

    /** A name is enough to know a card or an article by. */
    private List<Field> face(Kind target) {
        List<Field> fields = RecordFace.of(catalogue, target).fields();
        return target == Kind.CONTACT ? fields : fields.stream().limit(1).toList();
    }

    public Kind kind() {
        return kind;
    }

    /** In order of importance. */
    public List<RecordColumn> columns() {
        return columns;
    }

    /** Where the values of a column begin in a row of the query. */
    int start(int column) {
        return columns.subList(0, column).stream().mapToInt(each -> each.paths().size()).sum();
    }

    /** Whether a column can order the list: it shows a field that has an index. */
    public boolean isSortable(RecordColumn column) {
        return (column.isOwn() || column.isState()) && column.field().is(FieldTrait.SORTABLE);
    }

    /** What hangs on a card, newest first; relations of other cards that name this one too. */
    public CardQuery onCard(long cardId) {
        Criterion here = Criterion.onCard(cardId);
        Stream<Criterion> named =
                catalogue.fields(kind).stream().filter(this::isEnd).map(field -> Criterion.naming(field.key(), cardId));
        List<Criterion> ways = Stream.concat(Stream.of(here), named).toList();
        return query(ways.size() == 1 ? here : new Criterion.Any(ways)).orderedBy(newest());
    }

    /** All records of the kind, those first that are called first. */
    public CardQuery all() {
        List<Order> order = columns.stream()
                .filter(this::isSortable)
                .limit(1)
                .map(column -> new Order(column.paths().getFirst(), false))
                .toList();
        return query(Criterion.EVERY).orderedBy(order);
    }

    /** What hangs on some cards, newest first. */
    public CardQuery onCards(List<Long> cards) {
        List<Operand> ids = cards.stream().map(Operand::ofRecord).toList();
        return where(new Criterion.OneOf(new FieldPath(CARD), ids));
    }

    /** Those for which something holds, newest first. */
    public CardQuery where(Criterion which) {
        return query(which).orderedBy(newest());
    }

    private CardQuery query(Criterion which) {
        List<FieldPath> paths = columns.stream().flatMap(column -> column.paths().stream()).toList();
        return new CardQuery(kind, paths, which, List.of(), OptionalInt.empty());
    }

    /** Where nothing says when it was, the latest id is the newest: an order by what all of them share leaves it to the ids. */
    private List<Order> newest() {
        return day.map(field -> new FieldPath(field.key()))
                .or(() -> catalogue.find(Kind.CUSTOMER, NUMBER).map(field -> new FieldPath(CARD + "." + NUMBER)))
                .map(path -> List.of(new Order(path, true)))
                .orElse(List.of());
    }

    /** The field by which the list is ordered at first, if there is one. */
    public Optional<Field> day() {
        return day;
    }
}
