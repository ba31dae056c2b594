/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.store;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.persistence.change.plan.FieldChange;
import org.kartotek.persistence.change.plan.RecordWrite;
import org.kartotek.persistence.change.plan.Token;
import org.kartotek.persistence.change.plan.WritePlan;

/** A plan as members of the object that the server's function {@code write_change} takes. */
final class PlanJson {
    private final JsonWriter json;

    private PlanJson(JsonWriter json) {
        this.json = json;
    }

    static void write(JsonWriter json, WritePlan plan) {
        PlanJson writer = new PlanJson(json);
        writer.cards(plan);
        writer.creations(plan);
        writer.updates(plan);
        tokens(json, "remove", plan.removed());
        tokens(json, "add", plan.added());
    }

    private void cards(WritePlan plan) {
        json.key("cards").open('[');
        plan.cards().forEach((id, changedIn) ->
                json.open('{').key("id").value(id).key("changed_in").value(changedIn).close('}'));
        json.close(']');
        json.key("free").open('[');
        plan.freedNumbers().forEach(json::value);
        json.close(']');
    }

    private void creations(WritePlan plan) {
        json.key("create").open('[');
        for (Map.Entry<Kind, List<RecordWrite>> each : UpdateShape.creations(plan).entrySet()) {
            SortedSet<Integer> fields = new TreeSet<>();
            each.getValue().forEach(write -> write.fields().forEach(field -> fields.add(field.id())));
            json.open('{').key("kind").value(each.getKey().key());
            fields(fields);
            json.key("rows").open('[');
            for (RecordWrite write : each.getValue()) {
                json.open('{').key("id").value(write.key().id());
                if (!each.getKey().isCard()) {
                    json.key("customer_id").value(write.cardId());
                }
                values(write);
                json.close('}');
            }
            json.close(']').close('}');
        }
        json.close(']');
    }

    private void updates(WritePlan plan) {
        json.key("update").open('[');
        UpdateShape.group(plan).forEach((shape, writes) -> {
            json.open('{').key("kind").value(shape.kind().key());
            shape.event().ifPresent(event -> json.key("event").value(event.ordinal()));
            fields(shape.fields());
            json.key("rows").open('[');
            for (RecordWrite write : writes) {
                json.open('{').key("id").value(write.key().id()).key("version").value(write.versionBefore());
                values(write);
                json.close('}');
            }
            json.close(']').close('}');
        });
        json.close(']');
    }

    private void fields(Iterable<Integer> ids) {
        json.key("fields").open('[');
        ids.forEach(json::value);
        json.close(']');
    }

    private void values(RecordWrite write) {
        for (FieldChange change : write.changes()) {
            FieldJson.write(json, change.field(), change.after());
        }
    }

    /** A member with a list of tokens. */
    static void tokens(JsonWriter json, String key, List<Token> tokens) {
        json.key(key).open('[');
        for (Token token : tokens) {
            json.open('{').key("t").value(token.text()).key("c").value(token.cardId());
            json.key("f").value(token.fieldId()).key("r").value(token.recordId()).close('}');
        }
        json.close(']');
    }
}
