/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;

/** Writes descriptions of fields to the table from which {@link CatalogueReader} reads them. */
public final class FieldStore {

    private FieldStore() {}

    /** Inserts a field inside the transaction of the connection. */
    public static void insert(Connection connection, Field field) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into field (id, kind, field_key, type, labels, section, position, choice_list, traits, max_length, inputs)"
                        + " values (?,?,?,?,?,?,?,?,?,?,?)")) {
            insert.setInt(1, field.id());
            insert.setString(2, field.kind().key());
            insert.setString(3, field.key());
            insert.setString(4, field.type().key());
            insert.setString(5, LabelText.write(field.labels()));
            insert.setString(6, field.section());
            insert.setInt(7, field.position());
            insert.setString(8, field.choiceList());
            insert.setString(9, words(field.traits()));
            insert.setInt(10, field.maxLength());
            insert.setString(11, words(field.inputs()));
            insert.executeUpdate();
        }
    }

    /** Replaces the traits of a field inside the transaction of the connection. */
    public static void setTraits(Connection connection, int fieldId, Collection<FieldTrait> traits) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update field set traits = ? where id = ?")) {
            update.setString(1, words(traits));
            update.setInt(2, fieldId);
            update.executeUpdate();
        }
    }

    /** Replaces what an administrator may change of a field, inside the transaction of the connection. */
    public static void update(Connection connection, Field field) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update field set labels = ?, section = ?, position = ?, traits = ? where id = ?")) {
            update.setString(1, LabelText.write(field.labels()));
            update.setString(2, field.section());
            update.setInt(3, field.position());
            update.setString(4, words(field.traits()));
            update.setInt(5, field.id());
            update.executeUpdate();
        }
    }

    /** Words in a fixed order with one space between them. */
    public static String words(Collection<?> words) {
        return String.join(" ", words.stream().map(Object::toString).sorted().toList());
    }
}
