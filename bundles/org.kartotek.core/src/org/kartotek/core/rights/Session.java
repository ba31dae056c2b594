/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.rights;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Who is asking: carried through every call that reads or writes cards. Immutable.
 *
 * @param userId id of the user
 * @param login what the user signs in with; the value of the field {@code owner} on own cards
 * @param role keys of the user's roles, with commas between them; for what is shown, never for what is allowed
 * @param rights compiled from these roles
 * @param locale language of labels and messages
 * @param zone in which relative dates are read
 */
public record Session(long userId, String login, String role, Rights rights, Locale locale, ZoneId zone) {

    /** The same session, but nothing can be written. */
    public Session readOnly() {
        return new Session(userId, login, role, rights.readOnly(), locale, zone);
    }

        /**
     * The same session for somebody who reads another language. Numbers without a country code go on being those of the country
     * where the session is, unless the reader names one.
     */
    public Session in(Locale reader) {
        Locale own = reader.getCountry().isEmpty()
                ? new Locale.Builder()
                        .setLanguage(reader.getLanguage())
                        .setRegion(locale.getCountry())
                        .build()
                : reader;
        return new Session(userId, login, role, rights, own, zone);
    }

    /**
     * Whether a card exists for this session.
     *
     * @param card its id
     * @param territory key of its territory, or null
     * @param owner login of its owner, or null
     */
    public boolean sees(long card, String territory, String owner) {
        return rights.admits(card, territory, owner, login);
    }

    /** Today, for relative dates. */
    public LocalDate today() {
        return LocalDate.now(zone);
    }
}
