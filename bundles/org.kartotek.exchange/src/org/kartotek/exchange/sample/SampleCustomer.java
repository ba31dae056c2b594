/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.value.Value;

/** A card of the sample company that has got its id, and what is hung on it. One thread. */
final class SampleCustomer {
    private final SampleDesk desk;
    private final SampleCard card;
    private final long id;
    private final List<Long> contacts;
    private final List<RecordEdit> edits = new ArrayList<>();

    /** @param contacts ids of the people there */
    SampleCustomer(SampleDesk desk, SampleCard card, long id, List<Long> contacts) {
        this.desk = desk;
        this.card = card;
        this.id = id;
        this.contacts = List.copyOf(contacts);
    }

    long id() {
        return id;
    }

    /** Any word of a list of his country. */
    String word(String list) {
        return card.words().any(list, desk.random());
    }

    boolean isIn(String country) {
        return card.words().the("country").equals(country);
    }

    /** Whether the card says that of him. */
    boolean is(String field, String key) {
        return Value.of(key).equals(card.customer().values().get(field));
    }

    /** Somebody who works there, where it is said who. */
    Value contact() {
        return desk.anyOf(contacts);
    }

    /** Hangs a record on the card, unless its kind does not exist for the session. */
    void hang(Kind kind, Map<String, Value> values) {
        hang(kind, 0, values);
    }

    /** @param record id that it was given already, or 0 */
    void hang(Kind kind, long record, Map<String, Value> values) {
        if (desk.keeps(kind)) {
            edits.add(desk.create(kind, record == 0 ? desk.newId(kind) : record, id, values));
        }
    }

    /** All that was hung on it. */
    List<RecordEdit> edits() {
        return edits;
    }
}
