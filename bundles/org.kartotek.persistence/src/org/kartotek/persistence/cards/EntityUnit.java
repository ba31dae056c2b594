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
import java.io.StringReader;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.internal.jpa.metadata.xml.XMLEntityMappings;
import org.eclipse.persistence.internal.jpa.metadata.xml.XMLEntityMappingsReader;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.jpa.metadata.MetadataSourceAdapter;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.sessions.Session;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.model.CardEntity;
import org.kartotek.model.Customer;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.connect.ScopePredicate;
import org.kartotek.persistence.schema.Dialect;

/**
 * A persistence unit for everybody who may read the same fields: what they may not read is not mapped. It only reads; cards are
 * written by the change set alone, and no entity outlives the call, so that there is no cache to go stale. Thread-safe.
 */
public final class EntityUnit implements AutoCloseable {
    private final Catalogue readable;
    private final EntityManagerFactory factory;
    private final Map<Kind, EntityReader> readers = new EnumMap<>(Kind.class);

    /**
     * Takes seconds the first time in a process.
     *
     * @param readable the fields that are mapped
     */
    public EntityUnit(Database database, Catalogue readable) {
        this.readable = readable;
        try (ModelClasses classes = new ModelClasses()) {
            EntityMapping mapping = new EntityMapping(database.catalogue(), readable);
            String name = "cards-" + System.identityHashCode(this);
            CardUnitInfo info = new CardUnitInfo(name, new LentConnections(database.pool()), classes);
            factory = new PersistenceProvider()
                    .createContainerEntityManagerFactory(info, settings(database, classes, mapping));
            // loads and weaves the classes
            Session session = JpaHelper.getServerSession(factory);
            for (Kind kind : Kind.values()) {
                readers.put(kind, new EntityReader(kind, readable.fields(kind), session.getDescriptorForAlias(alias(kind))));
            }
        }
    }

    private static String alias(Kind kind) {
        String name = EntityMapping.className(kind);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Map<String, Object> settings(Database database, ModelClasses classes, EntityMapping mapping) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(PersistenceUnitProperties.METADATA_SOURCE, new GeneratedMapping(mapping.xml()));
        settings.put(PersistenceUnitProperties.WEAVING, String.valueOf(classes.canWeave()));
        settings.put(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false");
        settings.put(PersistenceUnitProperties.TARGET_DATABASE, database.dialect() == Dialect.DERBY ? "Derby" : "PostgreSQL");
        settings.put(PersistenceUnitProperties.LOGGING_LOGGER, "JavaLogger");
        settings.put(PersistenceUnitProperties.LOGGING_LEVEL, "SEVERE");
        return settings;
    }

    /** Hands the generated mapping to the provider. */
    private static final class GeneratedMapping extends MetadataSourceAdapter {
        private final String xml;

        GeneratedMapping(String xml) {
            this.xml = xml;
        }

        @Override
        public Map<String, Object> getPropertyOverrides(Map<String, Object> properties, ClassLoader loader, SessionLog log) {
            return new HashMap<>();
        }

        @Override
        public XMLEntityMappings getEntityMappings(Map<String, Object> properties, ClassLoader loader, SessionLog log) {
            return XMLEntityMappingsReader.read("cards", new StringReader(xml), loader, properties);
        }
    }

    /** Whether it maps exactly these fields. */
    boolean maps(Catalogue fields) {
        return sameFields(readable, fields);
    }

    static boolean sameFields(Catalogue one, Catalogue other) {
        return one.version() == other.version() && one.allFields().equals(other.allFields());
    }

    /** Of the catalogue whose fields it maps. */
    long version() {
        return readable.version();
    }

    /**
     * @param scopes of the cards that may be seen
     * @param hidden change sets whose records are hidden
     * @return the card, or empty where it is not visible
     */
    public Optional<Card> read(long customerId, ScopePredicate scopes, Set<Long> hidden) {
        if (scopes.isNothing()) {
            return Optional.empty();
        }
        try (EntityManager manager = factory.createEntityManager()) {
            return query(manager, customerId, scopes, hidden)
                    .getResultStream()
                    .findFirst()
                    .map(customer -> card(customer, hidden));
        }
    }

    private static TypedQuery<Customer> query(EntityManager manager, long customerId, ScopePredicate scopes, Set<Long> hidden) {
        StringBuilder text = new StringBuilder("select c from Customer c where c.id = :id and c.archived = 0");
        if (!scopes.isEverything()) {
            text.append(" and c.scopeId in :scopes");
        }
        if (!hidden.isEmpty()) {
            text.append(" and c.changedIn not in :hidden");
        }
        TypedQuery<Customer> query = manager.createQuery(text.toString(), Customer.class).setParameter("id", customerId);
        if (!scopes.isEverything()) {
            query.setParameter("scopes", scopes.ids());
        }
        if (!hidden.isEmpty()) {
            query.setParameter("hidden", hidden);
        }
        return query.setHint(QueryHints.READ_ONLY, HintValues.TRUE);
    }

    private Card card(Customer customer, Set<Long> hidden) {
        Map<Kind, List<CardRecord>> parts = new EnumMap<>(Kind.class);
        parts.put(Kind.CONTACT, records(Kind.CONTACT, customer.getContacts(), hidden));
        parts.put(Kind.ADDRESS, records(Kind.ADDRESS, customer.getAddresses(), hidden));
        parts.put(Kind.CONTACT_POINT, records(Kind.CONTACT_POINT, customer.getContactPoints(), hidden));
        return new Card(readers.get(Kind.CUSTOMER).record(customer), parts);
    }

    private List<CardRecord> records(Kind kind, Collection<? extends CardEntity> entities, Set<Long> hidden) {
        return entities.stream()
                .filter(entity -> !entity.isArchived() && !hidden.contains(entity.getChangedIn()))
                .map(readers.get(kind)::record)
                .toList();
    }

    /** Whether the classes were woven when they were loaded. */
    public boolean isWoven() {
        return ModelClasses.isWoven(Customer.class);
    }

    @Override
    public void close() {
        factory.close();
    }
}
