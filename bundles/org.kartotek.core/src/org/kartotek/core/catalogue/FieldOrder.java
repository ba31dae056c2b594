/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Gives fields the positions that an order of them needs. */
public final class FieldOrder {
    private static final int STEP = 10;

    private FieldOrder() {}

    /**
     * @param wanted all fields of one kind in the order that they shall have
     * @return the same fields; their positions are new only where the present ones do not rise
     */
    public static List<Field> of(List<Field> wanted) {
        List<Field> placed = new ArrayList<>();
        boolean rising = true;
        for (int i = 0; i < wanted.size(); i++) {
            rising &= i == 0 || wanted.get(i - 1).position() < wanted.get(i).position();
        }
        for (int i = 0; i < wanted.size(); i++) {
            Field field = wanted.get(i);
            int position = rising ? field.position() : STEP * (i + 1);
            placed.add(field.changed(field.labels(), field.section(), position, field.traits()));
        }
        return placed;
    }
}
