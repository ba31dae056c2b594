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
import java.util.List;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Field;
import org.kartotek.persistence.catalogue.FieldStore;
import org.kartotek.persistence.catalogue.LabelText;
import org.kartotek.persistence.change.plan.CataloguePlan;
import org.kartotek.persistence.change.plan.FieldPlan;
import org.kartotek.persistence.change.plan.Token;

/** Changes the catalogue of a server through functions of the owner, which make the definitions of columns themselves. */
public final class ServerCatalogueStore implements CatalogueStore {

    @Override
    public long add(Connection connection, SetHead head, FieldPlan plan) throws SQLException {
        Field field = plan.field();
        JsonWriter json = new JsonWriter().open('{');
        head(json, head);
        json.key("kind").value(field.kind().key()).key("key").value(field.key());
        json.key("type").value(field.type().key()).key("labels").value(LabelText.write(field.labels()));
        json.key("section").value(field.section()).key("position").value(field.position());
        json.key("choice_list").value(field.choiceList()).key("traits").value(FieldStore.words(field.traits()));
        json.key("max_length").value(field.maxLength());
        json.key("choices").open('[');
        for (Choice choice : plan.choices()) {
            json.open('{').key("key").value(choice.key());
            json.key("labels").value(LabelText.write(choice.labels())).close('}');
        }
        json.close(']').close('}');
        return call(connection, "select add_field(?::jsonb)", json);
    }

    @Override
    public long setRetired(Connection connection, SetHead head, Field field, boolean retired, List<Token> tokens)
            throws SQLException {
        JsonWriter json = new JsonWriter().open('{');
        head(json, head);
        json.key("field").value(field.id()).key("retired").value(retired);
        PlanJson.tokens(json, "add", tokens);
        json.close('}');
        return call(connection, "select retire_field(?::jsonb)", json);
    }

    @Override
    public long change(Connection connection, SetHead head, Catalogue before, CataloguePlan plan, List<Token> tokens)
            throws SQLException {
        JsonWriter json = new JsonWriter().open('{');
        head(json, head);
        json.key("catalogue").value(String.valueOf(before.version()));
        json.key("fields").open('[');
        for (CataloguePlan.Change change : plan.fields()) {
            Field field = change.after();
            json.open('{').key("id").value(field.id()).key("labels").value(LabelText.write(field.labels()));
            json.key("section").value(field.section()).key("position").value(field.position());
            json.key("traits").value(FieldStore.words(field.traits())).close('}');
        }
        json.close(']').key("choices").open('[');
        plan.choices().forEach((list, choices) -> {
            json.open('{').key("list").value(list).key("choices").open('[');
            choices.forEach(choice -> choice(json, choice));
            json.close(']').close('}');
        });
        json.close(']').key("sections").open('[');
        plan.sections().forEach((key, labels) ->
                json.open('{').key("key").value(key).key("labels").value(LabelText.write(labels)).close('}'));
        json.close(']').key("functions").open('[');
        plan.functions().forEach((function, used) ->
                json.open('{').key("key").value(function.key()).key("used").value(used).close('}'));
        json.close(']');
        PlanJson.tokens(json, "add", tokens);
        json.close('}');
        return call(connection, "select change_catalogue(?::jsonb)", json);
    }

    private static void choice(JsonWriter json, Choice choice) {
        json.open('{').key("key").value(choice.key()).key("labels").value(LabelText.write(choice.labels()));
        json.key("retired").value(choice.retired()).key("colour").value(choice.colour()).close('}');
    }

    private static void head(JsonWriter json, SetHead head) {
        json.key("reason").value(head.reason().name()).key("note").value(head.note());
        if (head.undoes().isPresent()) {
            json.key("undoes").value(head.undoes().getAsLong());
        }
    }

    private static long call(Connection connection, String sql, JsonWriter json) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement(sql)) {
            call.setString(1, json.toString());
            try (ResultSet row = call.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw ServerChangeStore.refused(e);
        }
    }
}
