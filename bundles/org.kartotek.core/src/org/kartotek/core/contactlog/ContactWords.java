/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.contactlog;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.sentence.Sentence;

/** Says how things stand with a customer, in the language of whoever reads it. Immutable. */
public final class ContactWords {
    /** From here on a day says more than how many days ago it was. */
    private static final int LONG_AGO = 60;

    private static final String USERS = "user";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Catalogue catalogue;
    private final String reader;

    /**
     * @param catalogue knows the names of users
     * @param reader login of whoever reads it
     */
    public ContactWords(Catalogue catalogue, String reader) {
        this.catalogue = catalogue;
        this.reader = reader;
    }

    /** Who was in touch last, how and when; without a full stop. */
    public Sentence last(ContactState state) {
        return state.last()
                .map(contact -> Messages.LAST.with(who(contact), how(contact), when(contact, state)))
                .orElse(Messages.NONE);
    }

    /** Why the customer is better left alone today; empty where another contact does not come too soon. */
    public Optional<Sentence> warning(ContactState state) {
        return state.last()
                .filter(contact -> state.isTooSoon())
                .map(contact -> Messages.TOO_SOON
                        .with(who(contact), how(contact), when(contact, state))
                        .then(Messages.LIMIT.with(state.limit())));
    }

    private Sentence who(PastContact contact) {
        if (contact.by().isEmpty()) {
            return Messages.SOMEBODY;
        }
        return contact.by().equals(reader) ? Messages.YOU : name(contact.by());
    }

    private Sentence name(String login) {
        return Optional.ofNullable(catalogue.choiceLists().get(USERS))
                .flatMap(users -> users.choice(login))
                .<Sentence>map(Choice::labels)
                .orElse(Sentence.verbatim(login));
    }

    private static Sentence how(PastContact contact) {
        boolean out = contact.direction().filter(Direction.OUT::equals).isPresent();
        Sentence way = switch (contact.way()) {
            case CALL -> out ? Messages.CALL_OUT : Messages.CALL;
            case MAIL -> out ? Messages.MAIL_OUT : Messages.MAIL;
            case LETTER -> out ? Messages.LETTER_OUT : Messages.LETTER;
            case MEETING -> Messages.MEETING;
            case NOTE -> throw new IllegalArgumentException("a note is no contact");
        };
        return contact.mailing() ? Messages.MAILING.with(way) : way;
    }

    private static Sentence when(PastContact contact, ContactState state) {
        long days = state.days();
        if (days == 0) {
            return contact.time(state.zone()).map(ContactWords::todayAt).orElse(Messages.TODAY);
        }
        if (days > LONG_AGO) {
            return locale -> Messages.ON.with(ValueFormat.of(locale).date(contact.day(state.zone()))).in(locale);
        }
        return days == 1 ? Messages.YESTERDAY : Messages.DAYS_AGO.with(days);
    }

    private static Sentence todayAt(LocalTime time) {
        return Messages.TODAY_AT.with(TIME.format(time.truncatedTo(ChronoUnit.MINUTES)));
    }
}
