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
import java.util.Collection;
import java.util.List;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.UserRights;
import org.kartotek.persistence.catalogue.LabelText;
import org.kartotek.persistence.rights.GivenRights;
import org.kartotek.persistence.rights.RightsText;

/** Changes roles and users of a server through a function of the owner, which checks again who may. */
public final class ServerRightsStore implements RightsStore {
    @Override
    public long change(
            Connection connection, SetHead head, long version, GivenRights before, GivenRights after, List<RightsText.Change> changes)
            throws SQLException {
        JsonWriter json = new JsonWriter().open('{').key("reason").value(head.reason().name()).key("note").value(head.note());
        if (head.undoes().isPresent()) {
            json.key("undoes").value(head.undoes().getAsLong());
        }
        json.key("catalogue").value(String.valueOf(version)).key("roles").open('[');
        for (RightsText.Change change : changes) {
            if (change.ofRole()) {
                role(json, change.key(), RightsStore.event(change, before, after) == Event.ARCHIVED ? null : after.roles().get(change.key()));
            }
        }
        json.close(']').key("users").open('[');
        for (RightsText.Change change : changes) {
            if (!change.ofRole()) {
                user(json, after.users().get(change.key()));
            }
        }
        json.close(']').close('}');
        return call(connection, json);
    }

    private static void role(JsonWriter json, String key, Role role) {
        json.open('{').key("key").value(key);
        if (role != null) {
            json.key("labels").value(LabelText.write(role.name())).key("words").open('{');
            role.rights().words().forEach((subject, word) -> json.key(subject).value(word));
            json.close('}');
        }
        json.close('}');
    }

    private static void user(JsonWriter json, UserRights user) {
        json.open('{').key("login").value(user.login());
        list(json, "roles", user.roles());
        list(json, "territories", user.territories());
        list(json, "denied", user.denied());
        json.close('}');
    }

    private static void list(JsonWriter json, String key, Collection<?> values) {
        json.key(key).open('[');
        values.forEach(value -> json.value(value.toString()));
        json.close(']');
    }

    private static long call(Connection connection, JsonWriter json) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement("select change_rights(?::jsonb)")) {
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
