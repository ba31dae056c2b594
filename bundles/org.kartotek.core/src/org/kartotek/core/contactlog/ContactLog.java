/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.contactlog;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;

/**
 * Logs contacts with customers, and knows the last one of the house, whoever it was. Contacts are the activities of cards; what a role
 * may not read does not count for it. Any thread but that of the user interface.
 */
public final class ContactLog {
    /** How many activities are written in one go. */
    private static final int CHUNK = 100;

    private final CardIndex index;
    private final Session session;
    private final InstantSource clock;

    /** @param clock says what time it is */
    public ContactLog(CardIndex index, Session session, InstantSource clock) {
        this.index = index;
        this.session = session;
        this.clock = clock;
    }

    /** For the user who opened the card index, by the clock of this computer. */
    public ContactLog(CardIndex index) {
        this(index, index.session(), InstantSource.system());
    }

    /** How things stand with the customer of a card now. */
    public ContactState state(long card, IProgressMonitor monitor) {
        ZoneId zone = session.zone();
        Optional<PastContact> last = new LastContactQuery(index.catalogue(session), session)
                .run(index.queries(), card, clock.instant(), monitor);
        return new ContactState(last, index.office().contactDays(), LocalDate.ofInstant(clock.instant(), zone), zone);
    }

    /**
     * Writes an activity onto a card, as one change set.
     *
     * @throws AccessRefusedException where the session may not write activities
     * @throws org.kartotek.core.change.InvalidCardException where a value breaks a rule
     */
    public Logged add(long card, NewActivity activity) {
        Map<String, Value> values = writable(values(activity));
        long id = index.changes().newId(Kind.ACTIVITY);
        RecordEdit edit = RecordEdit.createPart(Kind.ACTIVITY, id, card, values);
        return new Logged(id, index.changes().commit(session, Reason.EDIT, "", List.of(edit)));
    }

    /**
     * What was written.
     *
     * @param activity its id
     * @param changeSet id of the change set that takes it back
     */
    public record Logged(long activity, OptionalLong changeSet) {}

    /**
     * Writes the same activity onto several cards, as one change set, and says of it that it is part of a mailing.
     *
     * @param note what the mailing was; may be empty
     * @return id of the change set, or empty where there are no cards
     * @throws AccessRefusedException where the session may not write activities
     * @throws org.kartotek.core.change.InvalidCardException where a value breaks a rule; nothing stays of it then
     */
    public OptionalLong addMailing(List<Long> cards, NewActivity activity, String note, IProgressMonitor monitor) {
        Map<String, Value> all = values(activity);
        all.put(ActivityFields.BULK, Value.of(true));
        Map<String, Value> values = writable(all);
        SubMonitor progress = SubMonitor.convert(monitor, cards.size());
        try (BulkChange change = index.changes().begin(session, Reason.EDIT, note)) {
            for (int from = 0; from < cards.size(); from += CHUNK) {
                List<Long> chunk = cards.subList(from, Math.min(from + CHUNK, cards.size()));
                change.write(chunk.stream()
                        .map(card -> RecordEdit.createPart(Kind.ACTIVITY, index.changes().newId(Kind.ACTIVITY), card, values))
                        .toList());
                progress.split(chunk.size());
            }
            return change.done();
        }
    }

    private Map<String, Value> writable(Map<String, Value> values) {
        Catalogue catalogue = index.catalogue(session);
        Map<String, Value> writable = new HashMap<>(values);
        writable.keySet().removeIf(key -> catalogue.find(Kind.ACTIVITY, key).filter(session.rights()::mayWrite).isEmpty());
        if (!writable.containsKey(ActivityFields.DATE) || !writable.containsKey(ActivityFields.TYPE)) {
            throw session.refused(Refusal.of(Refusal.Path.CREATE, Kind.ACTIVITY, ""));
        }
        return writable;
    }

    private Map<String, Value> values(NewActivity activity) {
        Map<String, Value> values = new HashMap<>();
        values.put(ActivityFields.TYPE, Value.of(activity.type()));
        values.put(ActivityFields.DATE, Value.of(activity.day()));
        values.put(ActivityFields.OWNER, Value.of(session.login()));
        activity.direction()
                .filter(direction -> activity.way().map(ContactWay::hasDirection).orElse(true))
                .ifPresent(direction -> values.put(ActivityFields.DIRECTION, Value.of(direction.key())));
        moment(activity).ifPresent(moment -> values.put(ActivityFields.MOMENT, Value.of(moment.toString())));
        activity.contact().ifPresent(contact -> values.put(ActivityFields.CONTACT, Value.of(contact)));
        activity.minutes().ifPresent(minutes -> values.put(ActivityFields.MINUTES, Value.of(BigDecimal.valueOf(minutes))));
        activity.followUp().ifPresent(day -> values.put(ActivityFields.FOLLOW_UP, Value.of(day)));
        ActivityText text = ActivityText.of(activity.text(), subjectLength());
        if (!text.subject().isEmpty()) {
            values.put(ActivityFields.SUBJECT, Value.of(text.subject()));
        }
        text.notes().ifPresent(notes -> values.put(ActivityFields.NOTES, Value.of(notes)));
        return values;
    }

    private int subjectLength() {
        return index.catalogue(session)
                .find(Kind.ACTIVITY, ActivityFields.SUBJECT)
                .map(Field::longest)
                .orElse(Integer.MAX_VALUE);
    }

    /** Of what is logged today without a time, it is the moment in which it is logged. */
    private Optional<Instant> moment(NewActivity activity) {
        ZoneId zone = session.zone();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        boolean today = LocalDate.ofInstant(now, zone).equals(activity.day());
        return activity.time()
                .map(time -> activity.day().atTime(time).atZone(zone).toInstant().truncatedTo(ChronoUnit.SECONDS))
                .or(() -> today ? Optional.of(now) : Optional.empty());
    }
}
