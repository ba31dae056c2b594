/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.cards;

import jakarta.persistence.EntityManagerFactory;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.internal.jpa.metadata.xml.XMLEntityMappings;
import org.eclipse.persistence.internal.jpa.metadata.xml.XMLEntityMappingsReader;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.jpa.metadata.MetadataSourceAdapter;
import org.eclipse.persistence.logging.SessionLog;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.connect.ScopePredicate;
import org.kartotek.persistence.schema.Dialect;

/**
 * A persistence unit for everybody who may read the same fields: what they may not read is not mapped. It only reads; cards are
 * written by the change set alone, and no entity outlives the call, so that there is no cache to go stale. Thread-safe.
 *
 * <p>No entity class stands in the code of this class: they must not be loaded before the provider is ready to weave them.
 */
public final class EntityUnit implements AutoCloseable {
    /** Classes are woven once in a process, by whoever loads them first; two must not weave the same class. */
    private static final Object WEAVING = new Object();

    private final Catalogue readable;
    private final EntityManagerFactory factory;
    private final EntityCards cards;

    /**
     * Takes seconds the first time in a process.
     *
     * @param readable the fields that are mapped
     */
    public EntityUnit(Database database, Catalogue readable) {
        this.readable = readable;
        synchronized (WEAVING) {
            weaveWhole(database, readable);
            factory = deployed(database, readable);
        }
        cards = new EntityCards(factory, readable, JpaHelper.getServerSession(factory));
    }

    /**
     * A class that was woven for a unit that maps a part of its attributes silently loses the others in every later unit, so that it
     * has to be woven for all of them.
     */
    private static void weaveWhole(Database database, Catalogue readable) {
        if (!sameFields(database.catalogue(), readable)) {
            deployed(database, database.catalogue()).close();
        }
    }

    private static EntityManagerFactory deployed(Database database, Catalogue mapped) {
        try (ModelClasses classes = new ModelClasses()) {
            EntityMapping mapping = new EntityMapping(database.catalogue(), mapped);
            CardUnitInfo info =
                    new CardUnitInfo("cards-" + UUID.randomUUID(), new LentConnections(database.pool()), classes);
            EntityManagerFactory made = new PersistenceProvider()
                    .createContainerEntityManagerFactory(info, settings(database, classes, mapping));
            // loads and weaves the classes
            JpaHelper.getServerSession(made);
            return made;
        }
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
        return one.allFields().equals(other.allFields());
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
        return scopes.isNothing() || scopes.isDenied(customerId) ? Optional.empty() : cards.read(customerId, scopes, hidden);
    }

    /** What makes entities, for other queries than that for one card. */
    public EntityManagerFactory factory() {
        return factory;
    }

    @Override
    public void close() {
        factory.close();
    }
}
