/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import java.util.List;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.presentation.card.RecordModel;

/**
 * How the parts of a card are called, and which of their fields tell one from the other.
 *
 * @param title over all of them
 * @param add a verb
 * @param unnamed stands for one of which nothing is known
 * @param summary keys of the fields that a closed row shows; those of one group belong together
 */
record PartWords(String title, String add, String unnamed, List<List<String>> summary) {

    /** What tells a part from the others, in one line. */
    String summary(RecordModel record) {
        String text = summary.stream()
                .map(group -> known(record, group))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("  ·  "));
        return text.isEmpty() ? unnamed : text;
    }

    private static String known(RecordModel record, List<String> fields) {
        return fields.stream().map(record::shown).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    }

    static PartWords of(Kind kind) {
        return switch (kind) {
            case CONTACT -> new PartWords(
                    Messages.contacts,
                    Messages.addContact,
                    Messages.newContact,
                    List.of(
                            List.of("first_name", "last_name"),
                            List.of("job_title"),
                            List.of("phone"),
                            List.of("mobile"),
                            List.of("email")));
            case ADDRESS -> new PartWords(
                    Messages.addresses,
                    Messages.addAddress,
                    Messages.newAddress,
                    List.of(List.of("purpose"), List.of("street"), List.of("postcode", "city"), List.of("country")));
            case CONTACT_POINT -> new PartWords(
                    Messages.contactPoints,
                    Messages.addContactPoint,
                    Messages.newContactPoint,
                    List.of(List.of("channel"), List.of("value"), List.of("remark")));
            case DOCUMENT -> new PartWords(
                    Messages.documents,
                    Messages.addDocument,
                    Messages.newDocument,
                    List.of(List.of("name"), List.of("type"), List.of("date"), List.of("remark")));
            default -> throw new IllegalArgumentException("no part of a card");
        };
    }
}
