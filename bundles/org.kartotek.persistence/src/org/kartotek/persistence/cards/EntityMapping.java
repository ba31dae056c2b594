/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.cards;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.FieldType;
import org.kartotek.persistence.schema.FieldColumns;

/**
 * Writes the part of the mapping that the classes cannot have: added fields and states as virtual attributes, and no attribute at all
 * for built-in fields that a role may not read, so that no statement of the persistence provider can name their columns.
 */
final class EntityMapping {
    private static final Map<Kind, String> CLASSES = Map.of(
            Kind.CUSTOMER, "org.kartotek.model.Customer",
            Kind.CONTACT, "org.kartotek.model.Contact",
            Kind.ADDRESS, "org.kartotek.model.Address",
            Kind.CONTACT_POINT, "org.kartotek.model.ContactPoint",
            Kind.DOCUMENT, "org.kartotek.model.Document");

    private final Catalogue whole;
    private final Catalogue readable;

    /**
     * @param whole every field
     * @param readable those that are mapped
     */
    EntityMapping(Catalogue whole, Catalogue readable) {
        this.whole = whole;
        this.readable = readable;
    }

    /** Names of all classes that are mapped. */
    static List<String> classNames() {
        return List.of(
                "org.kartotek.model.CardEntity",
                CLASSES.get(Kind.CUSTOMER),
                CLASSES.get(Kind.CONTACT),
                CLASSES.get(Kind.ADDRESS),
                CLASSES.get(Kind.CONTACT_POINT),
                CLASSES.get(Kind.DOCUMENT),
                "org.kartotek.model.Territory",
                "org.kartotek.model.AppUser",
                "org.kartotek.model.ChoiceEntry");
    }

    /** The card and its parts. */
    static List<Kind> kinds() {
        return Stream.concat(Stream.of(Kind.CUSTOMER), Kind.parts().stream()).toList();
    }

    /** Name of the class of a kind. */
    static String className(Kind kind) {
        return CLASSES.get(kind);
    }

    /** The attribute that holds the known value of a field: typed for a built-in field, else virtual. */
    static String attribute(Field field) {
        return field.is(FieldTrait.BUILT_IN) ? camelCase(field.key()) : FieldColumns.value(field);
    }

    private static String camelCase(String key) {
        String[] words = key.split("_");
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }

    /** The mapping file. */
    String xml() {
        StringBuilder entities = new StringBuilder();
        for (Kind kind : kinds()) {
            entities.append("<entity class=\"").append(className(kind)).append("\"><attributes>");
            entities.append(virtualAttributes(kind)).append(hiddenAttributes(kind)).append("</attributes></entity>");
        }
        return "<entity-mappings xmlns=\"http://www.eclipse.org/eclipselink/xsds/persistence/orm\" version=\"3.1\">" + entities
                + "</entity-mappings>";
    }

    private String virtualAttributes(Kind kind) {
        StringBuilder attributes = new StringBuilder();
        for (Field field : readable.fields(kind)) {
            if (!field.is(FieldTrait.BUILT_IN)) {
                attributes.append(virtual(FieldColumns.value(field), javaType(field.type())));
            }
            attributes.append(virtual(FieldColumns.state(field), Short.class));
            if (field.type() == FieldType.MONEY) {
                attributes.append(virtual(FieldColumns.currency(field), String.class));
            }
        }
        return attributes.toString();
    }

    private static String virtual(String column, Class<?> type) {
        return "<basic name=\"" + column + "\" access=\"VIRTUAL\" attribute-type=\"" + type.getName() + "\"><column name=\"" + column
                + "\"/></basic>";
    }

    private static Class<?> javaType(FieldType type) {
        return switch (type) {
            case NUMBER -> java.math.BigDecimal.class;
            case MONEY, REFERENCE -> Long.class;
            case DATE -> java.time.LocalDate.class;
            case YES_NO -> Boolean.class;
            default -> String.class;
        };
    }

    private String hiddenAttributes(Kind kind) {
        return whole.allFields().stream()
                .filter(field -> field.kind() == kind && field.is(FieldTrait.BUILT_IN))
                .filter(field -> readable.find(kind, field.key()).isEmpty())
                .map(field -> "<transient name=\"" + attribute(field) + "\"/>")
                .collect(Collectors.joining());
    }
}
