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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.ChoiceList;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.value.FieldType;

/** Reads the whole catalogue from its tables. */
public final class CatalogueReader {
    /** Key of the choice list that is read from the territories. */
    public static final String TERRITORY_LIST = "territory";
    /** Key of the choice list that is read from the users. */
    public static final String USER_LIST = "user";
    /** Name of the setting that grows with every change of the catalogue. */
    public static final String VERSION_SETTING = "catalogue_version";

    private static final Map<String, FieldType> TYPES =
            Stream.of(FieldType.values()).collect(Collectors.toMap(FieldType::key, Function.identity()));

    private CatalogueReader() {}

    /** The version that the database has now. */
    public static long version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select value from setting where name = '" + VERSION_SETTING + "'")) {
            return row.next() ? Long.parseLong(row.getString(1)) : 0;
        }
    }

    /** The version is read first: what changes meanwhile is read again later rather than missed. */
    public static Catalogue read(Connection connection) throws SQLException {
        long version = version(connection);
        try (Statement statement = connection.createStatement()) {
            Map<String, List<Choice>> choices = choices(statement);
            choices.put(TERRITORY_LIST, territories(statement));
            choices.put(USER_LIST, users(statement));
            Map<String, ChoiceList> lists = new LinkedHashMap<>();
            choices.forEach((key, list) -> lists.put(key, new ChoiceList(key, list)));
            return new Catalogue(version, fields(statement), lists, sections(statement), off(connection));
        }
    }

    private static Map<String, List<Choice>> choices(Statement statement) throws SQLException {
        Map<String, List<Choice>> lists = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery(
                "select list_key, choice_key, labels, retired, colour from choice order by list_key, position, choice_key")) {
            while (row.next()) {
                Choice choice = new Choice(row.getString(2), LabelText.read(row.getString(3)), row.getShort(4) == 1, row.getString(5));
                lists.computeIfAbsent(row.getString(1), key -> new ArrayList<>()).add(choice);
            }
        }
        return lists;
    }

    private static Map<String, Labels> sections(Statement statement) throws SQLException {
        Map<String, Labels> sections = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery("select section_key, labels from section")) {
            while (row.next()) {
                sections.put(row.getString(1), LabelText.read(row.getString(2)));
            }
        }
        return sections;
    }

    /** A function that only a newer program has is none that could be asked for here. */
    private static Set<OfficeFunction> off(Connection connection) throws SQLException {
        return words(Settings.get(connection, Settings.FUNCTIONS_OFF).orElse("")).stream()
                .map(OfficeFunction::byKey)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static List<Choice> territories(Statement statement) throws SQLException {
        List<Choice> territories = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select territory_key, labels from territory order by id")) {
            while (row.next()) {
                territories.add(new Choice(row.getString(1), LabelText.read(row.getString(2)), false));
            }
        }
        return territories;
    }

    private static List<Choice> users(Statement statement) throws SQLException {
        List<Choice> users = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select login, name, active from app_user order by login")) {
            while (row.next()) {
                users.add(new Choice(row.getString(1), Labels.same(row.getString(2)), row.getShort(3) == 0));
            }
        }
        return users;
    }

    private static List<Field> fields(Statement statement) throws SQLException {
        List<Field> fields = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select id, kind, field_key, type, labels, section, position, choice_list,"
                + " traits, max_length, inputs from field order by id")) {
            while (row.next()) {
                fields.add(field(row));
            }
        }
        return fields;
    }

    private static Field field(ResultSet row) throws SQLException {
        return new Field(
                row.getInt(1),
                Kind.byKey(row.getString(2)).orElseThrow(),
                row.getString(3),
                TYPES.get(row.getString(4)),
                LabelText.read(row.getString(5)),
                row.getString(6),
                row.getInt(7),
                row.getString(8),
                traits(row.getString(9)),
                row.getInt(10),
                words(row.getString(11)));
    }

    private static Set<FieldTrait> traits(String text) {
        return words(text).stream().map(FieldTrait::valueOf).collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }
}
