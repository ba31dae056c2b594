/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;
import org.kartotek.core.rights.UserRights;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.work.Asked;

/** What a user would see, by what is saved: the rights put together, and the cards. Nobody signs in. Thread of the user interface. */
public final class SeenRights {
    /** As many cards as can be looked over. */
    public static final int MOST_SHOWN = 200;

    private static final long MOST_COUNTED = 1_000_000;
    private static final List<String> COLUMNS = List.of("name", "number", "city", "territory", "owner");

    private final RightsModel model;
    private Optional<Asked> asked = Optional.empty();

    public SeenRights(RightsModel model) {
        this.model = model;
    }

    /**
     * What is seen.
     *
     * @param rows which cards these are
     * @param allCounted whether own cards are left out of the number, since who asks does not see all cards himself
     * @param count number of the cards
     * @param actions what else may be done
     * @param columns what the fields are called that are shown of the cards
     * @param cards the first of them, each with a text for each column
     */
    public record Seen(
            RightsMatrix matrix,
            String rows,
            boolean allCounted,
            long count,
            List<String> actions,
            List<String> columns,
            List<List<String>> cards) {}

    /**
     * Works it out.
     *
     * @param failed gets why it may not be looked at
     */
    public void ask(UserDraft user, Consumer<Seen> then, Consumer<RuntimeException> failed) {
        asked.ifPresent(Asked::cancel);
        UserRights given = user.read();
        asked = Optional.of(model.background().ask(monitor -> seen(given, monitor), then, failed));
    }

    private Seen seen(UserRights user, IProgressMonitor monitor) {
        CardIndex index = model.index();
        Session session = index.roles().seenBy(index.session(), user.login());
        Rights rights = user.compile(model.storedRoles());
        Catalogue catalogue = index.catalogue(session);
        boolean cards = rights.mayRead(Kind.CUSTOMER);
        Map<Field, List<String>> columns = new LinkedHashMap<>();
        COLUMNS.stream().flatMap(key -> catalogue.find(Kind.CUSTOMER, key).stream()).forEach(field -> columns.put(field, new ArrayList<>()));
        return new Seen(
                new RightsMatrix(model.catalogue(), model.locale(), rights, Optional.empty()),
                rows(rights.rows()),
                session.rights().rows().equals(rights.rows()),
                cards ? index.queries().count(session, CardQuery.customers(), MOST_COUNTED, monitor) : 0,
                Stream.of(Action.values()).filter(rights::may).map(action -> action.title().in(model.locale())).toList(),
                columns.keySet().stream().map(field -> field.labels().in(model.locale())).toList(),
                cards && !columns.isEmpty() ? cards(session, catalogue, List.copyOf(columns.keySet()), monitor) : List.of());
    }

    private List<List<String>> cards(Session session, Catalogue catalogue, List<Field> fields, IProgressMonitor monitor) {
        List<FieldPath> paths = fields.stream().map(field -> new FieldPath(field.key())).toList();
        List<Order> order = fields.stream()
                .filter(field -> field.is(FieldTrait.SORTABLE))
                .limit(1)
                .map(field -> new Order(new FieldPath(field.key()), false))
                .toList();
        CardQuery query = new CardQuery(Kind.CUSTOMER, paths, Criterion.EVERY, order, OptionalInt.empty());
        ValueText words = new ValueText(catalogue, model.locale());
        List<List<String>> cards = new ArrayList<>();
        for (Row row : model.index().queries().page(session, query, PageRequest.first(MOST_SHOWN), monitor).rows()) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < fields.size(); i++) {
                Value value = row.values().get(i);
                texts.add(value.isKnown() ? words.shown(fields.get(i), value) : "");
            }
            cards.add(texts);
        }
        return cards;
    }

    private String rows(RowScope scope) {
        return switch (scope) {
            case RowScope.Everything all -> Messages.ROWS_ALL.in(model.locale());
            case RowScope.Territories some -> {
                List<String> words = new ArrayList<>(some.own() ? List.of(Messages.ROWS_OWN.in(model.locale())) : List.of());
                words.addAll(model.territoryNames(some.territories()));
                yield words.isEmpty() ? Messages.ROWS_NONE.in(model.locale()) : String.join(", ", words);
            }
        };
    }
}
