/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.change.ChangeSetInfo.State;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.persistence.catalogue.CatalogueVersion;
import org.kartotek.persistence.catalogue.FieldStore;
import org.kartotek.persistence.catalogue.LabelText;
import org.kartotek.persistence.change.plan.CataloguePlan;
import org.kartotek.persistence.change.plan.FieldPlan;
import org.kartotek.persistence.change.plan.Token;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.schema.FieldColumns;

/** Changes the catalogue of an embedded database; definitions of tables are part of the transaction there. */
public final class DerbyCatalogueStore implements CatalogueStore {
    @Override
    public long add(Connection connection, SetHead head, FieldPlan plan) throws SQLException {
        Field field = plan.withId(nextId(connection));
        FieldStore.insert(connection, field);
        insertChoices(connection, field.choiceList(), plan.choices());
        try (Statement statement = connection.createStatement()) {
            for (String column : FieldColumns.definitions(field, Dialect.DERBY)) {
                statement.execute("alter table " + field.kind().key() + " add column " + column);
            }
            if (field.is(FieldTrait.SORTABLE)) {
                statement.execute(FieldColumns.indexDefinition(field, Dialect.DERBY));
            }
        }
        return record(connection, head, field, Event.CREATED);
    }

    private static int nextId(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(Dialect.DERBY.nextValue("field_id_seq"))) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void insertChoices(Connection connection, String list, List<Choice> choices) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into choice (list_key, choice_key, position, labels) values (?,?,?,?)")) {
            for (int i = 0; i < choices.size(); i++) {
                insert.setString(1, list);
                insert.setString(2, choices.get(i).key());
                insert.setInt(3, i);
                insert.setString(4, LabelText.write(choices.get(i).labels()));
                insert.executeUpdate();
            }
        }
    }

    @Override
    public long setRetired(Connection connection, SetHead head, Field field, boolean retired, List<Token> tokens)
            throws SQLException {
        Set<FieldTrait> traits = EnumSet.copyOf(field.traits());
        if (retired) {
            traits.add(FieldTrait.RETIRED);
        } else {
            traits.remove(FieldTrait.RETIRED);
        }
        FieldStore.setTraits(connection, field.id(), traits);
        try (PreparedStatement delete = connection.prepareStatement("delete from token where field_id = ?")) {
            delete.setInt(1, field.id());
            delete.executeUpdate();
        }
        new DerbyTokens(connection).add(tokens);
        return record(connection, head, field, retired ? Event.ARCHIVED : Event.RESTORED);
    }

    @Override
    public long change(Connection connection, SetHead head, Catalogue before, CataloguePlan plan, List<Token> tokens)
            throws SQLException {
        CatalogueVersion.raise(connection);
        OpenSet set = DerbyChangeStore.begin(connection, head, State.DONE);
        new DerbyCatalogueEdit(connection, set, before).write(plan);
        new DerbyTokens(connection).add(tokens);
        DerbyChangeStore.closeUndone(connection, set);
        return set.id();
    }

    private static long record(Connection connection, SetHead head, Field field, Event event) throws SQLException {
        CatalogueVersion.raise(connection);
        OpenSet set = DerbyChangeStore.begin(connection, head, State.DONE);
        new DerbyHistory(connection, set).writeCatalogue(field, event);
        DerbyChangeStore.closeUndone(connection, set);
        return set.id();
    }
}
