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
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.core.value.SortKey;
import org.kartotek.persistence.catalogue.CatalogueText;
import org.kartotek.persistence.catalogue.FieldStore;
import org.kartotek.persistence.catalogue.LabelText;
import org.kartotek.persistence.catalogue.Settings;
import org.kartotek.persistence.change.plan.CataloguePlan;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.schema.FieldColumns;

/** Writes one plan for the catalogue of an embedded database, with its history. */
final class DerbyCatalogueEdit {
    private final Connection connection;
    private final DerbyHistory history;
    private final Catalogue before;

    DerbyCatalogueEdit(Connection connection, OpenSet set, Catalogue before) {
        this.connection = connection;
        this.history = new DerbyHistory(connection, set);
        this.before = before;
    }

    void write(CataloguePlan plan) throws SQLException {
        for (CataloguePlan.Change change : plan.fields()) {
            writeField(change);
        }
        for (Map.Entry<String, List<Choice>> list : plan.choices().entrySet()) {
            writeChoices(list.getKey(), before.choiceLists().get(list.getKey()).choices(), list.getValue());
        }
        for (Map.Entry<String, Labels> section : plan.sections().entrySet()) {
            writeSection(section.getKey(), section.getValue());
        }
        for (Map.Entry<OfficeFunction, Boolean> function : plan.functions().entrySet()) {
            writeFunction(function.getKey(), function.getValue());
        }
    }

    private void writeField(CataloguePlan.Change change) throws SQLException {
        FieldStore.update(connection, change.after());
        if (change.searchChanges()) {
            try (PreparedStatement delete = connection.prepareStatement("delete from token where field_id = ?")) {
                delete.setInt(1, change.after().id());
                delete.executeUpdate();
            }
        }
        if (change.orderChanges()) {
            changeOrder(change.after());
        }
        history.writeCatalogue(
                change.after().id(),
                Event.CHANGED,
                CatalogueText.of(change.before()) + CatalogueText.THEN + CatalogueText.of(change.after()));
    }

    /** The sort key of an added field is never null while lists are ordered by it. */
    private void changeOrder(Field field) throws SQLException {
        boolean sortable = field.is(FieldTrait.SORTABLE);
        String column = FieldColumns.sortKey(field);
        String alter = "alter table " + field.kind().key() + " alter column " + column;
        try (Statement statement = connection.createStatement()) {
            if (!field.is(FieldTrait.BUILT_IN)) {
                if (sortable) {
                    statement.executeUpdate("update " + field.kind().key() + " set " + column + " = '" + SortKey.UNKNOWN + "' where "
                            + column + " is null");
                }
                statement.execute(alter + (sortable ? " not null" : " null"));
                statement.execute(alter + " default " + (sortable ? "'" + SortKey.UNKNOWN + "'" : "null"));
            }
            statement.execute(sortable
                    ? FieldColumns.indexDefinition(field, Dialect.DERBY)
                    : "drop index " + FieldColumns.indexName(field));
        }
    }

    private void writeChoices(String list, List<Choice> present, List<Choice> wanted) throws SQLException {
        for (int i = 0; i < wanted.size(); i++) {
            Choice choice = wanted.get(i);
            int was = place(present, choice.key());
            String text = was < 0 ? "" : CatalogueText.of(list, present.get(was), was);
            String now = CatalogueText.of(list, choice, i);
            writeChoice(list, choice, i, was >= 0);
            if (!text.equals(now)) {
                history.writeCatalogue(0, Event.CHANGED, text + CatalogueText.THEN + now);
            }
        }
    }

    private static int place(List<Choice> choices, String key) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private void writeChoice(String list, Choice choice, int position, boolean known) throws SQLException {
        String sql = known
                ? "update choice set position = ?, labels = ?, retired = ?, colour = ? where list_key = ? and choice_key = ?"
                : "insert into choice (position, labels, retired, colour, list_key, choice_key) values (?,?,?,?,?,?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, position);
            statement.setString(2, LabelText.write(choice.labels()));
            statement.setInt(3, choice.retired() ? 1 : 0);
            statement.setString(4, choice.colour());
            statement.setString(5, list);
            statement.setString(6, choice.key());
            statement.executeUpdate();
        }
    }

    private void writeSection(String key, Labels labels) throws SQLException {
        Labels present = before.sections().get(key);
        String sql = present == null
                ? "insert into section (labels, section_key) values (?,?)"
                : "update section set labels = ? where section_key = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, LabelText.write(labels));
            statement.setString(2, key);
            statement.executeUpdate();
        }
        history.writeCatalogue(
                0, Event.CHANGED, CatalogueText.of(key, present) + CatalogueText.THEN + CatalogueText.of(key, labels));
    }

    private void writeFunction(OfficeFunction function, boolean used) throws SQLException {
        Set<String> off = new TreeSet<>(List.of(
                Settings.get(connection, Settings.FUNCTIONS_OFF).orElse("").strip().split(" ")));
        off.remove("");
        if (used) {
            off.remove(function.key());
        } else {
            off.add(function.key());
        }
        Settings.put(connection, Settings.FUNCTIONS_OFF, String.join(" ", off));
        history.writeCatalogue(
                0,
                Event.CHANGED,
                CatalogueText.of(function, before.has(function)) + CatalogueText.THEN + CatalogueText.of(function, used));
    }
}
