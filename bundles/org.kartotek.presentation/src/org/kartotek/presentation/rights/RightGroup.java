/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.rights;

import java.util.List;

/**
 * A kind of record with its fields.
 *
 * @param head the kind itself
 * @param fields in the order of the card
 */
public record RightGroup(RightLine head, List<RightLine> fields) {
    public RightGroup {
        fields = List.copyOf(fields);
    }

    /** How many fields the role says something of its own about. */
    public long exceptions() {
        return fields.stream().filter(RightLine::named).count();
    }
}
