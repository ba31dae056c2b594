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
import org.eclipse.persistence.sessions.Session;
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
        try (ModelClasses classes = new ModelClasses()) {
            EntityMapping mapping = new EntityMapping(database.catalogue(), readable);
            String name = "cards-" + UUID.randomUUID();
            CardUnitInfo info = new CardUnitInfo(name, new LentConnections(database.pool()), classes);
            factory = new PersistenceProvider()
                    .createContainerEntityManagerFactory(info, settings(database, classes, mapping));
            // loads and weaves the classes
            Session session = JpaHelper.getServerSession(factory);
            cards = new EntityCards(factory, readable, session);
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
        return scopes.isNothing() ? Optional.empty() : cards.read(customerId, scopes, hidden);
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
