/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.sample;

import java.util.List;

/**
 * A generated card.
 *
 * @param customer the card itself
 * @param parts what is opened with it
 * @param words of its country
 * @param known whether the house has had to do with it; nobody has with those that stand there twice
 */
record SampleCard(SampleRecord customer, List<SampleRecord> parts, CountryWords words, boolean known) {
    SampleCard {
        parts = List.copyOf(parts);
    }
}
