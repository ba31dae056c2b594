/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.ChoiceList;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.contactlog.ContactWay;
import org.kartotek.core.contactlog.Direction;
import org.kartotek.core.contactlog.NewActivity;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.FieldType;
import org.kartotek.presentation.ask.AskedField;
import org.kartotek.presentation.contactlog.LogModel;
import org.kartotek.presentation.contactlog.LogStart;
import org.kartotek.presentation.contactlog.Person;

/** What is filled in before a contact is logged, and what of it is understood. */
class LogModelTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-11T20:30:00Z"));
    private static final List<Person> PEOPLE = List.of(new Person(5, "Eva Berg"), new Person(6, "Ib Holm"));

    private static Catalogue catalogue() {
        List<Field> fields = new ArrayList<>();
        Map.of(
                        "type", FieldType.CHOICE,
                        "direction", FieldType.CHOICE,
                        "contact", FieldType.REFERENCE,
                        "date", FieldType.DATE,
                        "moment", FieldType.TEXT,
                        "minutes", FieldType.NUMBER,
                        "follow_up", FieldType.DATE)
                .forEach((key, type) -> fields.add(new Field(
                        fields.size() + 1, Kind.ACTIVITY, key, type, Labels.same(key), "identity", 1, key, Set.of(), 0, Set.of())));
        return new Catalogue(
                1,
                fields,
                Map.of("type", list("type", "call", "mail", "letter", "meeting", "note", "visit"), "direction", list("direction", "in", "out")));
    }

    private static ChoiceList list(String key, String... keys) {
        return new ChoiceList(
                key, Stream.of(keys).map(each -> new Choice(each, Labels.same("(" + each + ")"), false)).toList());
    }

    private static Session session(Rights rights, String zone) {
        return new Session(1, "anna", "administrator", rights, Locale.GERMAN, ZoneId.of(zone));
    }

    private static LogModel model(List<Person> people) {
        return new LogModel(catalogue(), session(Rights.ADMINISTRATOR, "Europe/Copenhagen"), CLOCK, people);
    }

    private static Map<String, String> texts(LogModel model) {
        return model.fields().stream().collect(Collectors.toMap(AskedField::key, AskedField::text));
    }

    private static AskedField field(LogModel model, String key) {
        return model.fields().stream().filter(field -> field.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void aCallNowIsFilledIn() {
        LogModel model = model(PEOPLE);
        model.begin(LogStart.call(OptionalLong.of(6)));
        assertEquals(
                Map.of(
                        "type", "(call)",
                        "direction", "(out)",
                        "contact", "Ib Holm",
                        "date", "11.03.2026",
                        "moment", "21:30",
                        "minutes", "",
                        "follow_up", ""),
                texts(model));
        assertTrue(model.reachesOut());
        assertFalse(model.isTyped());
    }

    @Test
    void itIsTheDayOfWhoLogs() {
        LogModel model = new LogModel(catalogue(), session(Rights.ADMINISTRATOR, "Pacific/Auckland"), CLOCK, PEOPLE);
        model.begin(LogStart.mail(OptionalLong.empty()));
        assertEquals("12.03.2026", field(model, "date").text());
        assertEquals("09:30", field(model, "moment").text());
        assertEquals("(mail)", field(model, "type").text());
    }

    @Test
    void theOnlyPersonIsMeant() {
        LogModel one = model(PEOPLE.subList(0, 1));
        one.begin(LogStart.call(OptionalLong.empty()));
        assertEquals("Eva Berg", field(one, "contact").text());
        LogModel two = model(PEOPLE);
        two.begin(LogStart.call(OptionalLong.empty()));
        assertEquals("", field(two, "contact").text());
        assertTrue(model(List.of()).fields().stream().noneMatch(field -> field.key().equals("contact")));
    }

    @Test
    void whatIsTypedStaysUntilItIsWritten() {
        LogModel model = model(PEOPLE);
        model.begin(LogStart.call(OptionalLong.empty()));
        model.setWords("Wants an offer");
        field(model, "minutes").type("5");
        model.begin(LogStart.mail(OptionalLong.of(5)));
        assertEquals("(call)", field(model, "type").text());
        assertEquals("5", field(model, "minutes").text());
        model.clear();
        model.begin(LogStart.mail(OptionalLong.of(5)));
        assertEquals("(mail)", field(model, "type").text());
        assertEquals("", field(model, "minutes").text());
        assertEquals("", model.words());
    }

    @Test
    void whatStandsThereIsLogged() {
        LogModel model = model(PEOPLE);
        model.begin(LogStart.call(OptionalLong.of(5)));
        field(model, "direction").type("(in)");
        field(model, "date").type("10.03.2026");
        field(model, "moment").type("9.15");
        field(model, "minutes").type("20");
        field(model, "follow_up").type("20.03.2026");
        model.setWords("Complains\nabout the cheese");
        NewActivity expected = new NewActivity(
                ContactWay.CALL.key(),
                Optional.of(Direction.IN),
                OptionalLong.of(5),
                LocalDate.of(2026, 3, 10),
                Optional.of(LocalTime.of(9, 15)),
                OptionalInt.of(20),
                Optional.of(LocalDate.of(2026, 3, 20)),
                "Complains\nabout the cheese");
        assertEquals(Optional.of(expected), model.activity());
        assertFalse(model.reachesOut());
    }

    @Test
    void aMeetingHasNoDirection() {
        LogModel model = model(PEOPLE);
        model.begin(LogStart.call(OptionalLong.empty()));
        field(model, "type").type("(meeting)");
        assertTrue(model.fields().stream().noneMatch(field -> field.key().equals("direction")));
        assertTrue(model.reachesOut());
        field(model, "type").type("(note)");
        assertFalse(model.reachesOut());
    }

    @Test
    void whatTheOfficeAddedIsLoggedAndNeverTooSoon() {
        LogModel model = model(PEOPLE);
        model.begin(LogStart.call(OptionalLong.empty()));
        field(model, "type").type("(visit)");
        assertEquals(Optional.of("visit"), model.activity().map(NewActivity::type));
        assertFalse(model.reachesOut());
    }

    @Test
    void whatCannotBeReadIsNotLogged() {
        Map<String, String> wrong = Map.of(
                "type", "Fax", "contact", "Eva Borg", "date", "soon", "moment", "noon", "minutes", "1,5", "follow_up", "later");
        wrong.forEach((key, text) -> {
            LogModel model = model(PEOPLE);
            model.begin(LogStart.call(OptionalLong.empty()));
            field(model, key).type(text);
            assertTrue(field(model, key).finding().orElseThrow().contains(text), key);
            assertEquals(Optional.empty(), model.activity(), key);
            field(model, key).type(" ");
            assertEquals(Optional.empty(), field(model, key).finding(), key);
        });
    }

    @Test
    void anHourAloneIsATime() {
        LogModel model = model(PEOPLE);
        model.begin(LogStart.call(OptionalLong.empty()));
        field(model, "moment").type("9");
        assertEquals(Optional.of(LocalTime.of(9, 0)), model.activity().orElseThrow().time());
    }

    @Test
    void whoMayNotWriteIsNotAsked() {
        Rights blind = new Rights(FieldAccess.READ, Map.of(), new RowScope.Everything(), Set.of());
        LogModel model = new LogModel(catalogue(), session(blind, "Europe/Copenhagen"), CLOCK, PEOPLE);
        assertFalse(model.isOffered());
        assertTrue(model(PEOPLE).isOffered());
    }
}
