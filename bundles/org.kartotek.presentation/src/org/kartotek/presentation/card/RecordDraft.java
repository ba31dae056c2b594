/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.Map;
import org.kartotek.core.catalogue.Kind;

/**
 * What was edited on one record of a card and is not saved yet.
 *
 * @param kind of record
 * @param id of the record, or 0 for a new one
 * @param version that was read
 * @param removed whether the user took the record away
 * @param fields by key
 */
public record RecordDraft(Kind kind, long id, int version, boolean removed, Map<String, FieldDraft> fields) {
    public RecordDraft {
        fields = Map.copyOf(fields);
    }
}
