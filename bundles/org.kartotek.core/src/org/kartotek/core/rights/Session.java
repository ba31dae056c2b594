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
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.problem.AccessRefusedException;

/**
 * Who is asking: carried through every call that reads or writes cards. Immutable.
 *
 * @param userId id of the user
 * @param login what the user signs in with; the value of the field {@code owner} on own cards
 * @param role keys of the user's roles, with commas between them; for what is shown, never for what is allowed
 * @param rights compiled from these roles
 * @param locale language of labels and messages
 * @param zone in which relative dates are read
 * @param watch takes down what is refused
 */
public record Session(long userId, String login, String role, Rights rights, Locale locale, ZoneId zone, SessionWatch watch) {

    /** Of which nobody takes down what is refused. */
    public Session(long userId, String login, String role, Rights rights, Locale locale, ZoneId zone) {
        this(userId, login, role, rights, locale, zone, SessionWatch.NONE);
    }

    /** The same session, but nothing can be written. */
    public Session readOnly() {
        return with(rights.readOnly());
    }

    /** The same user with other rights. */
    public Session with(Rights others) {
        return new Session(userId, login, role, others, locale, zone, watch);
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
        return new Session(userId, login, role, rights, own, zone, watch);
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

    /** @throws AccessRefusedException where the action is not allowed */
    public void require(Action action) {
        if (!rights.may(action)) {
            throw refused(Refusal.of(action));
        }
    }

    /** @throws AccessRefusedException where it is not allowed with records of a kind */
    public void require(Kind kind, KindRight right) {
        if (!rights.may(kind, right)) {
            throw refused(Refusal.of(kind, right));
        }
    }

    /** Takes a refusal down. What is refused is always refused with this, so that none is forgotten, and each is taken down once. */
    public AccessRefusedException refused(Refusal refusal) {
        watch.refused(login, refusal);
        return new AccessRefusedException();
    }

    /** Takes down that a record was asked for that does not exist for this session, if it does for others. */
    public void missed(Refusal.Path path, Kind kind, long id) {
        watch.missed(this, path, kind.key(), id);
    }

    /** Today, for relative dates. */
    public LocalDate today() {
        return LocalDate.now(zone);
    }
}
