/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.rights;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a role may do with the records of one kind. What is not there by itself is left out: without reading there is nothing, and where
 * records are neither created nor changed no field is written.
 *
 * @param fields what is allowed with a field of the kind that no exception names; fields added later fall under it
 * @param rights with the records
 */
public record KindAccess(FieldAccess fields, Set<KindRight> rights) {
    /** Everything. */
    public static final KindAccess WHOLE = new KindAccess(FieldAccess.WRITE, Set.of(KindRight.values()));
    /** The kind does not exist for the role. */
    public static final KindAccess NONE = new KindAccess(FieldAccess.NONE, Set.of());

    public KindAccess {
        rights = rights.contains(KindRight.READ) ? Set.copyOf(rights) : Set.of();
        fields = limited(fields, rights);
    }

    private static FieldAccess limited(FieldAccess access, Set<KindRight> rights) {
        boolean written = rights.contains(KindRight.CREATE) || rights.contains(KindRight.CHANGE);
        FieldAccess most = !rights.contains(KindRight.READ) ? FieldAccess.NONE : written ? FieldAccess.WRITE : FieldAccess.READ;
        return access.least(most);
    }

    /** What of an exception for a field holds for records of this kind. */
    FieldAccess limited(FieldAccess exception) {
        return limited(exception, rights);
    }

    public boolean may(KindRight right) {
        return rights.contains(right);
    }

    /** What one of the two allows. */
    KindAccess join(KindAccess other) {
        Set<KindRight> joined = EnumSet.noneOf(KindRight.class);
        joined.addAll(rights);
        joined.addAll(other.rights);
        return new KindAccess(fields.most(other.fields), joined);
    }

    boolean covers(KindAccess other) {
        return fields.compareTo(other.fields) >= 0 && rights.containsAll(other.rights);
    }

    /** The same, but nothing can be written. */
    KindAccess readOnly() {
        return new KindAccess(fields, may(KindRight.READ) ? Set.of(KindRight.READ) : Set.of());
    }

    /** The same without some rights. */
    KindAccess without(Set<KindRight> taken) {
        Set<KindRight> left = EnumSet.noneOf(KindRight.class);
        left.addAll(rights);
        left.removeAll(taken);
        return new KindAccess(fields, left);
    }
}
