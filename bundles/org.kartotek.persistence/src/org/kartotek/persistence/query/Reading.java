/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.NamedValue;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.QueryNames;
import org.kartotek.persistence.connect.OpenChangeSets;
import org.kartotek.persistence.connect.ScopePredicate;
import org.kartotek.persistence.schema.Dialect;

/**
 * What one run of a query may read, and where. The table of the kind has the alias {@code m}, that of the customer
 * {@link #card()}.
 *
 * @param whole the whole catalogue
 * @param readable what of it exists for the session; no other field gets into a statement
 * @param kind of record that is found
 * @param scopes of the cards that the session may see
 * @param open change sets whose records are hidden
 * @param today in the session's time zone
 * @param tokensOfCard the hint of the embedded database behind the table of tokens where they are looked up by their card
 * @param writes the number of {@link org.kartotek.persistence.connect.Database#writes} when the run began
 * @param sizes where one way of reading becomes better than another
 */
record Reading(
        Dialect dialect,
        Catalogue whole,
        Catalogue readable,
        Kind kind,
        ScopePredicate scopes,
        OpenChangeSets open,
        LocalDate today,
        String tokensOfCard,
        long writes,
        PlanSizes sizes) {

    boolean isEmbedded() {
        return dialect == Dialect.DERBY;
    }

    /** The alias of the customer's table. */
    String card() {
        return kind.isCard() ? "m" : "c";
    }

    /** The expression of the card's id, without a look at the customer's table. */
    String cardId() {
        return kind.isCard() ? "m.id" : "m.customer_id";
    }

    /** The table of the kind. */
    Spot main() {
        return new Spot("m", kind);
    }

    /** What a name means for records of a kind. */
    NamedValue named(Kind records, FieldPath path) {
        return new QueryNames(readable).resolve(records, path);
    }

    /** The field of the queried kind itself that a name means, if it means one. */
    Optional<Field> own(FieldPath path) {
        NamedValue named = named(kind, path);
        return Optional.of(named.field()).filter(field -> named.isOwn() && !NamedValue.isCard(field));
    }

    /**
     * The field that describes a column of the result.
     *
     * @throws org.kartotek.core.problem.UnknownNameException where the field does not exist for the session
     */
    Field field(FieldPath path) {
        return new QueryNames(readable).column(kind, path);
    }

    /** The field of a step of an order. */
    Field field(Order step) {
        Field field = field(step.field());
        if (!field.type().comparable()) {
            throw new KartotekException(Messages.NO_ORDER.with(field.key()));
        }
        return field;
    }

    /**
     * @param hint of the embedded database behind the table of the kind; may be empty
     */
    String from(String hint) {
        return " from " + kind.key() + " m" + hint + (kind.isOnCard() ? ", customer c" : "");
    }

    /** The conditions under which a record exists for the session. */
    String visible() {
        Stream<String> conditions = kind.isCard()
                ? Stream.of("m.archived = 0", open.hiding("m.changed_in"), scopes.sql("m."))
                : kind.isAlone() ? Stream.of("m.archived = 0", open.hiding("m.changed_in")) : Stream.of(
                        "c.id = m.customer_id",
                        "m.archived = 0",
                        "c.archived = 0",
                        open.hiding("m.changed_in"),
                        open.hiding("c.changed_in"),
                        scopes.sql("c."));
        return String.join(" and ", conditions.filter(condition -> !condition.isEmpty()).toList());
    }

    /** The conditions under which a card of one scope, which the session sees, exists for it. */
    SqlText visibleIn(int scope) {
        SqlText sql = new SqlText().add("m.scope_id = ").bind((long) scope).add(" and m.archived = 0");
        Stream.of(open.hiding("m.changed_in"), scopes.singles("m."))
                .filter(condition -> !condition.isEmpty())
                .forEach(condition -> sql.add(" and " + condition));
        return sql;
    }

    /**
     * The condition on a token that its field may be read.
     *
     * @return a condition, or an empty text where every token's may
     */
    String readableTokens(String column) {
        return readableTokenIds()
                .map(ids -> ids.isEmpty() ? "1=0" : column + " in (" + ids + ")")
                .orElse("");
    }

    /** The ids of the fields whose tokens may be read, with commas between them; empty where every token's may. */
    Optional<String> readableTokenIds() {
        List<String> ids = searchable(readable);
        return ids.size() == searchable(whole).size() ? Optional.empty() : Optional.of(String.join(",", ids));
    }

    private static List<String> searchable(Catalogue catalogue) {
        return catalogue.allFields().stream()
                .filter(field -> field.is(FieldTrait.SEARCHABLE) && !field.is(FieldTrait.RETIRED))
                .map(field -> String.valueOf(field.id()))
                .toList();
    }
}
