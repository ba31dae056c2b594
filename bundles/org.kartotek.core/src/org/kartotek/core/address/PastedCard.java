/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.address;

import java.util.List;
import java.util.Map;

/**
 * What was found in a text that somebody pasted.
 *
 * @param card texts by key of the customer's field, in the order of a card
 * @param contact texts by key of the contact's field, where the text names a company and a person
 * @param rest the lines that were not understood
 */
public record PastedCard(Map<String, String> card, Map<String, String> contact, List<String> rest) {
    public boolean isEmpty() {
        return card.isEmpty() && contact.isEmpty();
    }
}
