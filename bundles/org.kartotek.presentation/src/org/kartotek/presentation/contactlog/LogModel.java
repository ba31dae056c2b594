/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.contactlog;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.contactlog.ActivityFields;
import org.kartotek.core.contactlog.ContactWay;
import org.kartotek.core.contactlog.Direction;
import org.kartotek.core.contactlog.NewActivity;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.entry.ValueReader;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.ask.AskedField;

/**
 * What is being logged on a card: what is filled in before the user begins, and what he types. It is there until it is written or given
 * up, whether it is shown or not. Thread of the user interface.
 */
public final class LogModel {
    private static final String CHOICE = "choice";
    private static final String DATE = "date";
    private static final String TEXT = "text";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter TYPED_TIME = DateTimeFormatter.ofPattern("H[:mm][.mm]");

    private final Catalogue catalogue;
    private final Session session;
    private final InstantSource clock;
    private final List<Person> people;
    private final ValueReader reader;
    private final Map<String, AskedField> fields = new LinkedHashMap<>();
    private String words = "";

    /**
     * @param catalogue as the session may see it
     * @param people on the card
     */
    public LogModel(Catalogue catalogue, Session session, InstantSource clock, List<Person> people) {
        this.catalogue = catalogue;
        this.session = session;
        this.clock = clock;
        this.people = List.copyOf(people);
        reader = new ValueReader(catalogue, ValueFormat.of(session.locale()), session.locale());
        chosen(ActivityFields.TYPE);
        chosen(ActivityFields.DIRECTION);
        field(ActivityFields.CONTACT)
                .filter(field -> !people.isEmpty())
                .ifPresent(field -> add(field, CHOICE, people.stream().map(Person::name).toList(), this::person));
        written(ActivityFields.DATE);
        field(ActivityFields.MOMENT).ifPresent(field -> add(field, TEXT, List.of(), LogModel::time));
        field(ActivityFields.MINUTES).ifPresent(field -> add(field, TEXT, List.of(), text -> minutes(field, text)));
        written(ActivityFields.FOLLOW_UP);
    }

    private Optional<Field> field(String key) {
        return catalogue.find(Kind.ACTIVITY, key).filter(session.rights()::mayWrite);
    }

    private void add(Field field, String type, List<String> options, Function<String, Value> read) {
        fields.put(field.key(), new AskedField(field.key(), type, field.labels().in(session.locale()), options, read));
    }

    private void chosen(String key) {
        field(key).ifPresent(field -> add(field, CHOICE, labels(field), text -> reader.read(field, text)));
    }

    private List<String> labels(Field field) {
        return catalogue.choicesOf(field).choices().stream()
                .filter(choice -> !choice.retired())
                .map(choice -> choice.labels().in(session.locale()))
                .toList();
    }

    private void written(String key) {
        field(key).ifPresent(field -> add(field, DATE, List.of(), text -> reader.read(field, text)));
    }

    private Value person(String name) {
        return people.stream()
                .filter(person -> person.name().equals(name.strip()))
                .findFirst()
                .map(person -> Value.of(person.id()))
                .orElseThrow(() -> new KartotekException(Messages.NO_PERSON.with(name)));
    }

    private static Value time(String text) {
        try {
            return Value.of(LocalTime.parse(text.strip(), TYPED_TIME));
        } catch (DateTimeParseException notOne) {
            throw new KartotekException(Messages.NO_TIME.with(text));
        }
    }

    private Value minutes(Field field, String text) {
        Value value = reader.read(field, text);
        boolean whole = value.content()
                .map(BigDecimal.class::cast)
                .filter(number -> number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0 && number.precision() <= 4)
                .isPresent();
        if (!whole) {
            throw new KartotekException(Messages.NO_MINUTES.with(text));
        }
        return value;
    }

    /** A day as it is written in the fields. */
    public String dayText(LocalDate day) {
        return ValueFormat.of(session.locale()).date(day);
    }

    /** Whether the user may log at all. */
    public boolean isOffered() {
        return fields.containsKey(ActivityFields.TYPE) && fields.containsKey(ActivityFields.DATE);
    }

    /** Fills in what can be known beforehand, unless something was typed that is not written yet. */
    public void begin(LogStart start) {
        if (isTyped()) {
            return;
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), session.zone());
        fields.values().forEach(field -> field.type(""));
        choose(ActivityFields.TYPE, start.way().key());
        choose(ActivityFields.DIRECTION, start.direction().key());
        put(ActivityFields.CONTACT, person(start.contact()));
        put(ActivityFields.DATE, dayText(now.toLocalDate()));
        put(ActivityFields.MOMENT, TIME.format(now));
    }

    /** The one who is meant, or the only one that there is. */
    private String person(OptionalLong contact) {
        return people.stream()
                .filter(person -> contact.isPresent() ? person.id() == contact.getAsLong() : people.size() == 1)
                .map(Person::name)
                .findFirst()
                .orElse("");
    }

    private void choose(String key, String choice) {
        field(key).flatMap(field -> catalogue.choicesOf(field).choice(choice))
                .map(Choice::labels)
                .ifPresent(labels -> put(key, labels.in(session.locale())));
    }

    private void put(String key, String text) {
        Optional.ofNullable(fields.get(key)).ifPresent(field -> field.type(text));
    }

    /** What is asked, in order; the direction only where there is one. */
    public List<AskedField> fields() {
        boolean directed = way().map(ContactWay::hasDirection).orElse(true);
        return fields.values().stream()
                .filter(field -> directed || !field.key().equals(ActivityFields.DIRECTION))
                .toList();
    }

    private Optional<String> key(String field) {
        return value(field, String.class);
    }

    private <T> Optional<T> value(String field, Class<T> type) {
        return Optional.ofNullable(fields.get(field)).flatMap(each -> each.value().content()).map(type::cast);
    }

    private Optional<ContactWay> way() {
        return key(ActivityFields.TYPE).flatMap(ContactWay::byKey);
    }

    /** What was said, in the user's words. */
    public String words() {
        return words;
    }

    public void setWords(String typed) {
        words = typed;
    }

    /** Whether there is something that would be lost. */
    public boolean isTyped() {
        return !words.isBlank();
    }

    /** Forgets what was typed: it is written, or given up. */
    public void clear() {
        words = "";
    }

    /** Whether the house gets in touch with the customer by it, so that it can come too soon. */
    public boolean reachesOut() {
        return activity().filter(NewActivity::reachesOut).isPresent();
    }

    /** What is to be written; empty where a field is wrong, or the kind or the day is missing. */
    public Optional<NewActivity> activity() {
        boolean wrong = fields().stream().anyMatch(field -> field.finding().isPresent());
        Optional<String> type = key(ActivityFields.TYPE);
        Optional<LocalDate> day = value(ActivityFields.DATE, LocalDate.class);
        if (wrong || type.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewActivity(
                type.get(),
                key(ActivityFields.DIRECTION).flatMap(Direction::byKey),
                value(ActivityFields.CONTACT, Long.class).map(OptionalLong::of).orElse(OptionalLong.empty()),
                day.get(),
                value(ActivityFields.MOMENT, LocalTime.class),
                value(ActivityFields.MINUTES, BigDecimal.class)
                        .map(number -> OptionalInt.of(number.intValue()))
                        .orElse(OptionalInt.empty()),
                value(ActivityFields.FOLLOW_UP, LocalDate.class),
                words));
    }
}
