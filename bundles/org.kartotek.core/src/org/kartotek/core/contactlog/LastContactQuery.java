/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.contactlog;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.query.CardQueries;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;

/** Finds the last contact of the house with a customer among the activities that a session may read. */
final class LastContactQuery {
    /** More than anybody logs on one card for one day and the next: the last contact is among these. */
    private static final int ROWS = 50;
    /** How many days back is looked, first the nearest, last of all for ever: a card may have ten thousand activities. */
    private static final int[] REACHES = {60, 1_000, 0};
    /** The clock of a colleague's computer may be this much ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private final Catalogue catalogue;
    private final Session session;
    private final List<FieldPath> columns;

    LastContactQuery(Catalogue catalogue, Session session) {
        this.catalogue = catalogue;
        this.session = session;
        this.columns = List.of(
                        ActivityFields.TYPE,
                        ActivityFields.DATE,
                        ActivityFields.MOMENT,
                        ActivityFields.DIRECTION,
                        ActivityFields.OWNER,
                        ActivityFields.BULK)
                .stream()
                .filter(this::isReadable)
                .map(FieldPath::new)
                .toList();
    }

    private boolean isReadable(String key) {
        return catalogue.find(Kind.ACTIVITY, key).isPresent();
    }

    /** Whether the session may read what says that there was a contact. */
    boolean isPossible() {
        return isReadable(ActivityFields.TYPE) && isReadable(ActivityFields.DATE);
    }

    /** @param now what lies after it is planned and was no contact */
    Optional<PastContact> run(CardQueries queries, long card, Instant now, IProgressMonitor monitor) {
        if (!isPossible()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(now, session.zone());
        for (int days : REACHES) {
            Optional<PastContact> last = run(queries, criterion(card, today, days), now, monitor);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    private Optional<PastContact> run(CardQueries queries, Criterion wanted, Instant now, IProgressMonitor monitor) {
        LocalDate today = LocalDate.ofInstant(now, session.zone());
        CardQuery query = new CardQuery(Kind.ACTIVITY, columns, wanted, List.of(), OptionalInt.empty())
                .orderedBy(List.of(new Order(new FieldPath(ActivityFields.DATE), true)));
        return queries.page(session, query, PageRequest.first(ROWS), monitor).rows().stream()
                .map(this::contact)
                .filter(contact -> isPast(contact, now, today))
                .max(PastContact.latestLast(session.zone()));
    }

    private Criterion criterion(long card, LocalDate today, int days) {
        List<Criterion> parts = new ArrayList<>(List.of(Criterion.onCard(card)));
        parts.addAll(contacts(today));
        if (days > 0) {
            parts.add(compared(ActivityFields.DATE, Operator.GREATER_OR_EQUAL, today.minusDays(days).toString()));
        }
        return new Criterion.All(parts);
    }

    /** Holds for activities by which the house was in touch with a customer since a day, or on the day before, which may be that day elsewhere. */
    Criterion since(LocalDate day, LocalDate today) {
        List<Criterion> parts = contacts(today);
        parts.add(compared(ActivityFields.DATE, Operator.GREATER_OR_EQUAL, day.minusDays(1).toString()));
        return new Criterion.All(parts);
    }

    /** A day that has begun for a colleague may be tomorrow here. */
    private List<Criterion> contacts(LocalDate today) {
        List<Criterion> parts = new ArrayList<>(List.of(
                oneOf(ActivityFields.TYPE, ContactWay.contacts()),
                compared(ActivityFields.DATE, Operator.LESS_OR_EQUAL, today.plusDays(1).toString())));
        if (isReadable(ActivityFields.DIRECTION)) {
            Criterion in = compared(ActivityFields.DIRECTION, Operator.EQUAL, Direction.IN.key());
            List<ContactWay> both =
                    ContactWay.contacts().stream().filter(way -> !way.hasDirection()).toList();
            parts.add(new Criterion.Any(List.of(new Criterion.Not(in), oneOf(ActivityFields.TYPE, both))));
        }
        return parts;
    }

    private static Criterion oneOf(String field, List<ContactWay> ways) {
        List<Operand> keys = ways.stream().<Operand>map(way -> new Operand.Literal(way.key())).toList();
        return new Criterion.OneOf(new FieldPath(field), keys);
    }

    private static Criterion compared(String field, Operator operator, String text) {
        return new Criterion.Comparison(new FieldPath(field), operator, new Operand.Literal(text));
    }

    private PastContact contact(Row row) {
        return new PastContact(
                row.id(),
                text(row, ActivityFields.TYPE).flatMap(ContactWay::byKey).orElseThrow(),
                text(row, ActivityFields.DIRECTION).flatMap(Direction::byKey),
                value(row, ActivityFields.BULK).equals(Value.of(true)),
                text(row, ActivityFields.OWNER).orElse(""),
                (LocalDate) value(row, ActivityFields.DATE).content().orElseThrow(),
                text(row, ActivityFields.MOMENT).flatMap(LastContactQuery::instant));
    }

    private Value value(Row row, String key) {
        int column = columns.indexOf(new FieldPath(key));
        return column < 0 ? Value.UNKNOWN : row.values().get(column);
    }

    private Optional<String> text(Row row, String key) {
        return value(row, key).content().map(Object::toString);
    }

    /** Files bring what they like. */
    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    private static boolean isPast(PastContact contact, Instant now, LocalDate today) {
        return contact.moment().map(moment -> !moment.isAfter(now.plus(AHEAD))).orElse(!contact.written().isAfter(today));
    }
}
