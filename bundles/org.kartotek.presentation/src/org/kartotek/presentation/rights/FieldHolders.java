/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.Rights.FieldName;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.UserRights;

/** Who may see a field, by what is saved. Thread of the user interface. */
public final class FieldHolders {
    private final RightsModel model;

    public FieldHolders(RightsModel model) {
        this.model = model;
    }

    /**
     * What somebody may do with the field.
     *
     * @param role whether it is a role; else a user
     */
    public record Holder(boolean role, String name, FieldAccess access) {}

    /** The kinds of record that have fields for the session. */
    public List<Kind> kinds() {
        return Stream.of(Kind.values()).filter(kind -> !fields(kind).isEmpty()).toList();
    }

    public String name(Kind kind) {
        return KindLabels.several(kind).in(model.locale());
    }

    /** Their fields. */
    public List<Field> fields(Kind kind) {
        return model.catalogue().fields(kind);
    }

    public String name(Field field) {
        return field.labels().in(model.locale());
    }

    /** The roles in the order of the office, then the users by their names. */
    public List<Holder> of(Field field) {
        FieldName name = new FieldName(field.kind(), field.key());
        List<Role> roles = model.storedRoles();
        List<Holder> holders = new ArrayList<>();
        for (Role role : roles) {
            String called = role.name().in(model.locale());
            holders.add(new Holder(true, called, access(field, role.compile(Set.of()).access(name))));
        }
        for (UserDraft user : model.users()) {
            UserRights given = user.read();
            if (user.isActive()) {
                holders.add(new Holder(false, user.name(), access(field, given.compile(roles).access(name))));
            }
        }
        return holders;
    }

    /** What is computed is written by nobody. */
    private static FieldAccess access(Field field, FieldAccess granted) {
        return field.isDerived() && granted == FieldAccess.WRITE ? FieldAccess.READ : granted;
    }
}
