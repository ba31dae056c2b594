/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.contactlog;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.contactlog.ContactLog;
import org.kartotek.core.contactlog.ContactState;
import org.kartotek.core.contactlog.ContactWords;
import org.kartotek.core.contactlog.NewActivity;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.presentation.work.Asked;
import org.kartotek.presentation.work.Background;
import org.kartotek.presentation.work.Listeners;

/** How things stand between the house and the customer of one card, as far as it is known here. Thread of the user interface. */
public final class CardContacts {
    private final Background background;
    private final CardIndex index;
    private final ContactLog log;
    private final long card;
    private final Listeners listeners = new Listeners();
    private Optional<Asked> reading = Optional.empty();
    private Optional<Read> read = Optional.empty();

    /** What was read, and who is called what. */
    private record Read(ContactState state, ContactWords words) {}

    public CardContacts(Background background, CardIndex index, long card) {
        this(background, index, new ContactLog(index), card);
    }

    /** @param log writes and reads the contacts of the same card index */
    public CardContacts(Background background, CardIndex index, ContactLog log, long card) {
        this.background = background;
        this.index = index;
        this.log = log;
        this.card = card;
    }

    /** @return removes the listener when run */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** Id of the card. */
    public long card() {
        return card;
    }

    /**
     * Reads again, as colleagues may have been in touch in the meantime; what is known stays until then.
     *
     * @param failed gets what went wrong; what was known stays
     */
    public void load(Consumer<RuntimeException> failed) {
        load(() -> {}, failed);
    }

    /**
     * Reads again.
     *
     * @param then run when it is known how things stand now
     */
    public void load(Runnable then, Consumer<RuntimeException> failed) {
        reading.ifPresent(Asked::cancel);
        reading = Optional.of(background.ask(
                this::read,
                found -> {
                    arrived(found);
                    then.run();
                },
                failed));
    }

    private Read read(IProgressMonitor monitor) {
        ContactWords words = new ContactWords(index.catalogue(index.session()), index.session().login());
        return new Read(log.state(card, monitor), words);
    }

    private void arrived(Read found) {
        read = Optional.of(found);
        listeners.changed();
    }

    /** Who was in touch last, how and when; empty while it is not known. */
    public String last() {
        return read.map(each -> said(each.words().last(each.state()))).orElse("");
    }

    /** Why the customer is better left alone; empty where another contact does not come too soon, or nothing is known yet. */
    public Optional<String> warning() {
        return read.flatMap(each -> each.words().warning(each.state())).map(this::said);
    }

    private String said(Sentence sentence) {
        return sentence.in(index.session().locale());
    }

    /**
     * Logs something on the card, as one change set.
     *
     * @param done run when it is written
     * @param failed gets why it is not
     */
    public void log(NewActivity activity, Runnable done, Consumer<RuntimeException> failed) {
        background.ask(monitor -> log.add(card, activity), id -> done.run(), failed);
    }

    /** Nobody looks any more. */
    public void dispose() {
        reading.ifPresent(Asked::cancel);
    }
}
