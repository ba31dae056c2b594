/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.signin;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.RowScope;

/** The roles that users can have, by their keys. */
public final class Roles {
    /** Everything. */
    public static final String ADMINISTRATOR = "administrator";
    /** Daily work on all cards, without the administration of fields and users. */
    public static final String OFFICE = "office";

    private Roles() {}

    /**
     * @throws UnknownNameException where there is no such role
     */
    public static Rights rights(String role) {
        return switch (role) {
            case ADMINISTRATOR -> Rights.ADMINISTRATOR;
            case OFFICE -> new Rights(FieldAccess.WRITE, Map.of(), new RowScope.Everything(), daily());
            default -> throw new UnknownNameException(Messages.NO_ROLE, role, List.of(ADMINISTRATOR, OFFICE));
        };
    }

    private static Set<Action> daily() {
        Set<Action> actions = EnumSet.allOf(Action.class);
        actions.remove(Action.ADMINISTER);
        actions.remove(Action.UNDO_OTHERS);
        return actions;
    }
}
