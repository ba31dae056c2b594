/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.rights;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.problem.AccessRefusedException;

/**
 * What a role may do: one immutable value. Rights on fields and cards are applied where cards are read and where change sets are
 * written; an action is asked for by the service that does it.
 *
 * @param standard what is allowed with a field that no exception names; fields added later fall under it
 * @param exceptions by field, see {@link FieldName}
 * @param rows which cards exist for the role
 * @param actions what it may do beyond reading and changing
 * @param withheld kinds of record that do not exist for the role: a kind is granted whole or not at all
 */
public record Rights(
        FieldAccess standard, Map<FieldName, FieldAccess> exceptions, RowScope rows, Set<Action> actions, Set<Kind> withheld) {
    /** Everything on every card. */
    public static final Rights ADMINISTRATOR =
            new Rights(FieldAccess.WRITE, Map.of(), new RowScope.Everything(), Set.of(Action.values()));

    public Rights {
        exceptions = Map.copyOf(exceptions);
        actions = Set.copyOf(actions);
        withheld = Set.copyOf(withheld);
    }

    /** Rights on every kind of record. */
    public Rights(FieldAccess standard, Map<FieldName, FieldAccess> exceptions, RowScope rows, Set<Action> actions) {
        this(standard, exceptions, rows, actions, Set.of());
    }

    /** A field by the names that do not change. */
    public record FieldName(Kind kind, String key) {}

    /** Whether records of a kind exist for the role. */
    public boolean mayRead(Kind kind) {
        return !withheld.contains(kind);
    }

    public boolean mayRead(Field field) {
        return access(field) != FieldAccess.NONE;
    }

    /** A derived field is never written. */
    public boolean mayWrite(Field field) {
        return access(field) == FieldAccess.WRITE && !field.isDerived();
    }

    private FieldAccess access(Field field) {
        if (!mayRead(field.kind())) {
            return FieldAccess.NONE;
        }
        return exceptions.getOrDefault(new FieldName(field.kind(), field.key()), standard);
    }

    public boolean may(Action action) {
        return actions.contains(action);
    }

    /** @throws AccessRefusedException where the role does not have the action */
    public void require(Action action) {
        if (!may(action)) {
            throw new AccessRefusedException();
        }
    }

    /** The same, but nothing can be written. */
    public Rights readOnly() {
        Map<FieldName, FieldAccess> lowered = exceptions.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> readOnly(each.getValue())));
        return new Rights(readOnly(standard), lowered, rows, Set.of(), withheld);
    }

    private static FieldAccess readOnly(FieldAccess access) {
        return access == FieldAccess.NONE ? FieldAccess.NONE : FieldAccess.READ;
    }

    /** What of {@code whole} exists for this role; everything above the persistence bundle works with this. */
    public Catalogue visiblePart(Catalogue whole) {
        return whole.restrictedTo(this::mayRead);
    }
}
