/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.query.Link;

/** The tables of records to which others lead, and what must hold for such a record to exist for the session. One statement. */
final class Related {
    private final Reading reading;
    private int tables;

    Related(Reading reading) {
        this.reading = reading;
    }

    /**
     * Tables that were joined.
     *
     * @param from the tables with their aliases
     * @param root the expression of the id of the record that leads to them
     * @param condition how they are joined and that their records exist for the session; without a condition on the root
     * @param last the table of the records at the end
     */
    record Joined(String from, String root, String condition, Spot last) {}

    /** The condition that a record leads to one for which something holds. */
    SqlText exists(Spot from, List<Link> links, Function<Spot, SqlText> holds) {
        Joined joined = join(links);
        return new SqlText()
                .add("exists (select 1 from " + joined.from() + " where " + joined.root() + " = " + rootOf(from, links.getFirst()) + " and "
                        + joined.condition() + " and ")
                .add(holds.apply(joined.last()))
                .add(")");
    }

    /** Something of the one record to which another leads, or null where it leads to none. */
    String scalar(Spot from, List<Link> links, Function<Spot, String> expression) {
        Joined joined = join(links);
        return "(select " + expression.apply(joined.last()) + " from " + joined.from() + " where " + joined.root() + " = "
                + rootOf(from, links.getFirst()) + " and " + joined.condition() + ")";
    }

    /** What the root of the joined tables is compared with. */
    static String rootOf(Spot from, Link first) {
        return switch (first.way()) {
            case CARD -> from.alias() + ".customer_id";
            case REFERENCE -> from.value(first.reference());
            case ON_CARD, NAMED_BY -> from.alias() + ".id";
        };
    }

    /** Joins the tables along the links. */
    Joined join(List<Link> links) {
        StringBuilder from = new StringBuilder();
        StringBuilder condition = new StringBuilder();
        Spot at = null;
        String root = null;
        for (Link link : links) {
            Spot next = new Spot("r" + ++tables, link.to());
            String key = key(link, next);
            if (at == null) {
                root = key;
            } else {
                condition.append(condition.isEmpty() ? "" : " and ").append(key).append(" = ").append(rootOf(at, link));
            }
            from.append(from.isEmpty() ? "" : ", ").append(link.to().key()).append(' ').append(next.alias());
            condition.append(condition.isEmpty() ? "" : " and ").append(visible(link, next));
            if (link.from().isAlone() && link.to().isOnCard()) {
                Spot card = new Spot("r" + ++tables, Kind.CUSTOMER);
                from.append(", customer ").append(card.alias());
                condition.append(" and ").append(card.alias()).append(".id = ").append(next.alias()).append(".customer_id and ");
                condition.append(visible(card));
            }
            at = next;
        }
        return new Joined(from.toString(), root, condition.toString(), at);
    }

    private static String key(Link link, Spot to) {
        return switch (link.way()) {
            case CARD, REFERENCE -> to.alias() + ".id";
            case ON_CARD -> to.alias() + ".customer_id";
            case NAMED_BY -> to.value(link.reference());
        };
    }

    /** What is sold no longer was sold nevertheless; everything else has to be in use. */
    private String visible(Link link, Spot to) {
        if (link.to().isAlone()) {
            String hiding = reading.open().hiding(to.alias() + ".changed_in");
            return hiding.isEmpty() ? "1=1" : hiding;
        }
        return visible(to);
    }

    private String visible(Spot spot) {
        Stream<String> conditions = Stream.of(
                spot.alias() + ".archived = 0",
                reading.open().hiding(spot.alias() + ".changed_in"),
                spot.kind().isCard() ? reading.scopes().sql(spot.alias() + ".") : "");
        return String.join(" and ", conditions.filter(condition -> !condition.isEmpty()).toList());
    }
}
