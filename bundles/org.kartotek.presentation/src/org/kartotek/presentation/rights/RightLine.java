/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.rights;

import java.util.Optional;
import java.util.Set;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.KindRight;

/**
 * One line of what is allowed.
 *
 * @param subject as roles name it, see {@link org.kartotek.core.rights.RoleRights}
 * @param name of the kind of record or the field
 * @param ticks what is allowed in the end
 * @param named whether the role says something of its own about it
 * @param access of a field; empty for a kind of record
 */
public record RightLine(String subject, String name, Set<KindRight> ticks, boolean named, Optional<FieldAccess> access) {
    public RightLine {
        ticks = Set.copyOf(ticks);
    }

    /** Whether it is about a field, or about fields; else about a kind of record, or kinds. */
    public boolean isOfField() {
        return access.isPresent();
    }
}
