/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.card;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.rights.Session;

/** Opens single cards under the rights of a session. Any thread but that of the user interface. */
public interface Cards {

    /**
     * @return the card, or empty where it does not exist for this session
     */
    Optional<Card> byId(Session session, long customerId);

    /**
     * Opens several cards at once.
     *
     * @param customerIds a few hundred at most
     * @return those that exist for this session, in no particular order
     */
    default List<Card> byIds(Session session, Collection<Long> customerIds) {
        return customerIds.stream().map(id -> byId(session, id)).flatMap(Optional::stream).toList();
    }

    /**
     * @param number customer number, compared in folded form
     * @return the card, or empty where it does not exist for this session
     */
    Optional<Card> byNumber(Session session, String number);

    /**
     * Opens one record of any kind. That it does not exist for the session is not taken down: what cards name is looked up with this. Who
     * asks for a record that somebody has named tells the session that it was missed.
     *
     * @return the record, or empty where it does not exist for this session
     */
    Optional<RecordOnCard> record(Session session, Kind kind, long id);

    /**
     * The card as it stood at a moment, under the rights of today.
     *
     * @return the card, or empty where it did not exist then, or does not for this session
     */
    Optional<Card> asOf(Session session, long customerId, Instant moment);
}
