/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.List;
import java.util.Map;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.Value;

/**
 * A card that a row of the file found.
 *
 * @param id of the card
 * @param customer present values of the fields that the file says something of, and of derived ones
 * @param parts present records on the card; empty where the file says nothing of any
 */
record PresentCard(long id, Map<String, Value> customer, Map<Kind, List<CardRecord>> parts) {

    List<CardRecord> parts(Kind kind) {
        return parts.getOrDefault(kind, List.of());
    }
}
