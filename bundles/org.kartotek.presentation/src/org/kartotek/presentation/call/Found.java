/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.call;

import java.util.Map;
import java.util.Optional;
import org.kartotek.core.signal.CustomerSignal;

/** Who it is that was asked for from outside. */
public sealed interface Found {

    /** Only the window was asked for. */
    record Window() implements Found {}

    /** It is this card. */
    record One(long card) implements Found {}

    /** It may be several: what to search for in the list. */
    record Several(String search) implements Found {}

    /**
     * It is nobody whom the session sees.
     *
     * @param sought as people write it, to be shown
     * @param entries what is known of a new card, by key of the customer's field; empty where the session may write no card
     * @param unseen that it is a customer nevertheless, where the session is told so
     */
    record Nobody(String sought, Map<String, String> entries, Optional<CustomerSignal> unseen) implements Found {
        public Nobody {
            entries = Map.copyOf(entries);
        }
    }
}
