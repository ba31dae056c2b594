/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.cards;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.sessions.Session;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.model.CardEntity;
import org.kartotek.model.Customer;
import org.kartotek.persistence.connect.ScopePredicate;

/** Makes cards of entities. Thread-safe. */
final class EntityCards {
    private final EntityManagerFactory factory;
    private final Map<Kind, EntityReader> readers = new EnumMap<>(Kind.class);

    /**
     * @param readable the fields that are mapped
     * @param session of the provider, which knows how
     */
    EntityCards(EntityManagerFactory factory, Catalogue readable, Session session) {
        this.factory = factory;
        for (Kind kind : EntityMapping.kinds()) {
            if (kind.isCard() || !readable.fields(kind).isEmpty()) {
                readers.put(kind, new EntityReader(kind, readable.fields(kind), session.getDescriptorForAlias(alias(kind))));
            }
        }
    }

    private static String alias(Kind kind) {
        String name = EntityMapping.className(kind);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** See {@link EntityUnit#read}. */
    Optional<Card> read(long customerId, ScopePredicate scopes, Set<Long> hidden) {
        try (EntityManager manager = factory.createEntityManager()) {
            return query(manager, customerId, scopes, hidden)
                    .getResultStream()
                    .findFirst()
                    .map(customer -> card(customer, hidden));
        }
    }

    private static TypedQuery<Customer> query(EntityManager manager, long customerId, ScopePredicate scopes, Set<Long> hidden) {
        StringBuilder text = new StringBuilder("select c from Customer c where c.id = :id and c.archived = 0");
        // as text: with parameters, whose number differs, the provider would make its statement anew each time
        if (!scopes.isEveryScope()) {
            text.append(scopes.ids().stream().map(String::valueOf).collect(Collectors.joining(",", " and c.scopeId in (", ")")));
        }
        if (!hidden.isEmpty()) {
            text.append(" and c.changedIn not in :hidden");
        }
        TypedQuery<Customer> query = manager.createQuery(text.toString(), Customer.class).setParameter("id", customerId);
        if (!hidden.isEmpty()) {
            query.setParameter("hidden", hidden);
        }
        return query.setHint(QueryHints.READ_ONLY, HintValues.TRUE);
    }

    private Card card(Customer customer, Set<Long> hidden) {
        Map<Kind, List<CardRecord>> parts = new EnumMap<>(Kind.class);
        parts.put(Kind.CONTACT, records(Kind.CONTACT, customer::getContacts, hidden));
        parts.put(Kind.ADDRESS, records(Kind.ADDRESS, customer::getAddresses, hidden));
        parts.put(Kind.CONTACT_POINT, records(Kind.CONTACT_POINT, customer::getContactPoints, hidden));
        parts.put(Kind.DOCUMENT, records(Kind.DOCUMENT, customer::getDocuments, hidden));
        return new Card(readers.get(Kind.CUSTOMER).record(customer), parts);
    }

    /** None of a kind of which nothing may be read: how many there are says something too. */
    private List<CardRecord> records(Kind kind, Supplier<? extends Collection<? extends CardEntity>> entities, Set<Long> hidden) {
        EntityReader reader = readers.get(kind);
        return reader == null
                ? List.of()
                : entities.get().stream()
                        .filter(entity -> !entity.isArchived() && !hidden.contains(entity.getChangedIn()))
                        .map(reader::record)
                        .toList();
    }
}
