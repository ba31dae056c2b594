/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.contactlog;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What is to be logged on a card.
 *
 * @param type key of the choice; an office can have types of its own
 * @param direction empty for a meeting or a note
 * @param contact id of the person at the customer, where it was one
 * @param day where the user is
 * @param time where the user is; empty where he knows the day alone
 * @param text what was said; the first line becomes the subject
 */
public record NewActivity(
        String type,
        Optional<Direction> direction,
        OptionalLong contact,
        LocalDate day,
        Optional<LocalTime> time,
        OptionalInt minutes,
        Optional<LocalDate> followUp,
        String text) {

    /** How it was; empty for a type of the office's own. */
    public Optional<ContactWay> way() {
        return ContactWay.byKey(type);
    }

    /** Whether the house gets in touch with the customer, so that it can come too soon. */
    public boolean reachesOut() {
        return way().filter(ContactWay::isContact).isPresent() && direction.filter(Direction.IN::equals).isEmpty();
    }
}
