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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.contactlog.ContactLog;
import org.kartotek.core.letter.LetterConcern;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Order;
import org.kartotek.presentation.contactlog.Person;
import org.kartotek.presentation.letter.FileThereException;
import org.kartotek.presentation.letter.LetterHome;
import org.kartotek.presentation.letter.LetterModel;
import org.kartotek.presentation.letter.LetterOrder;
import org.kartotek.presentation.letter.LetterOutcome;
import org.kartotek.presentation.letter.LetterTarget;
import org.kartotek.presentation.letter.TemplateChoice;
import org.kartotek.presentation.work.Background;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Letters while somebody makes up his mind. */
class LetterModelTest {
    @TempDir
    Path folder;

    private final PlainLetters letters = new PlainLetters();

    private LetterModel model(RecordWorld world, LetterTarget target) {
        LetterHome home = new LetterHome(() -> letters, folder.resolve("home"), folder);
        LetterModel model = new LetterModel(world.index, home, target, world.background);
        model.load();
        return model;
    }

    private static LetterTarget list(Long... chosen) {
        CardQuery all = CardQuery.customers().orderedBy(List.of(new Order(new FieldPath("company"), false)));
        return new LetterTarget(Optional.of(all), List.of(chosen), "", "");
    }

    private static long nord(RecordWorld world) {
        long nord = world.card("Nord", "1");
        world.on(nord, Kind.CONTACT, "first_name", "Maria", "last_name", "Anders");
        world.on(nord, Kind.CONTACT, "first_name", "Ole", "last_name", "Holm");
        world.on(nord, Kind.ADDRESS, "purpose", "postal", "street", "Gade 1", "city", "Ribe");
        return nord;
    }

    private static LetterOutcome write(LetterModel model) {
        return model.write(model.order(), new NullProgressMonitor());
    }

    private static String filled(LetterModel model, String gap) {
        return model.outline().orElseThrow().gaps().stream()
                .filter(each -> each.name().equals(gap))
                .findFirst()
                .orElseThrow()
                .text()
                .apply(model.preview().shown().orElseThrow());
    }

    @DatabaseTest
    void aLetterToACardIsWrittenAndNoted(TestDatabase database) throws IOException {
        RecordWorld world = new RecordWorld(database.index());
        long nord = nord(world);
        LetterModel model = model(world, LetterTarget.card(nord, "Nord"));
        assertTrue(model.isSingle());
        assertEquals("Plain letter", model.template().orElseThrow().label());
        assertEquals(Optional.of(Locale.of("da")), model.language());
        assertEquals(List.of("Maria Anders", "Ole Holm"), model.people().stream().map(Person::name).toList());
        assertEquals("Kære Maria Anders", filled(model, "salutation"));
        model.greet("ole holm");
        assertEquals("Kære Ole Holm", filled(model, "salutation"));
        model.setLanguage(Optional.of(Locale.of("de")));
        assertEquals("Guten Tag Ole Holm", filled(model, "salutation"));
        assertEquals(folder.resolve("plain Nord.txt").toString(), model.out());
        assertTrue(model.isReady() && model.isNoted());
        model.setSubject("Spring");

        LetterOutcome outcome = write(model);
        assertEquals(List.of(nord), outcome.report().written());
        assertEquals("Nord Guten Tag Ole Holm\n", Files.readString(folder.resolve("plain Nord.txt")));
        assertTrue(new ContactLog(world.index).state(nord, new NullProgressMonitor()).isTooSoon());

        model.lookAgain();
        assertEquals(folder.resolve("plain Nord (2).txt").toString(), model.out());
        assertEquals(Optional.of(Locale.of("de")), model.language(), "what was chosen stays");
        assertTrue(model.warning().orElseThrow().in(Locale.ENGLISH).contains("letter sent"));
        assertTrue(model.isReady());
        world.index.changes().undo(world.index.session(), outcome.noted().orElseThrow(), new NullProgressMonitor());
        assertFalse(new ContactLog(world.index).state(nord, new NullProgressMonitor()).isTooSoon());
    }

    @DatabaseTest
    void namesakesCanBeChosenAndStayWhileTheLetterIsReadAgain(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long nord = world.card("Nord", "1");
        world.on(nord, Kind.CONTACT, "first_name", "Maria", "last_name", "Anders", "job_title", "Buyer");
        long second = world.on(nord, Kind.CONTACT, "first_name", "Maria", "last_name", "Anders", "job_title", "Lawyer");
        long third = world.on(nord, Kind.CONTACT, "first_name", "Ole", "last_name", "Holm");
        long fourth = world.on(nord, Kind.CONTACT, "first_name", "ole", "last_name", "holm");
        Later later = new Later();
        LetterHome home = new LetterHome(() -> letters, folder.resolve("home"), folder);
        LetterModel model = new LetterModel(world.index, home, LetterTarget.card(nord, "Nord"), new Background(later, Runnable::run));
        model.load();
        later.runAll();
        List<String> names = List.of(
                "Maria Anders – Buyer", "Maria Anders – Lawyer", "Ole Holm #" + third, "ole holm #" + fourth);
        assertEquals(names, model.people().stream().map(Person::name).toList());
        model.greet("maria anders – lawyer");
        assertEquals(names.size(), model.people().size(), "nobody vanishes while the letter is read again");
        assertEquals(second, model.person().orElseThrow().id());
        later.runAll();
        assertEquals(second, model.order().request().contact().getAsLong());
    }

    @DatabaseTest
    void aNameThatEndsWithAPointMakesNoSecondOne(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        LetterModel model = model(world, LetterTarget.card(world.card("Ćma Sp. j.", "1"), "Ćma Sp. j."));
        assertTrue(model.out().endsWith("plain Ćma Sp. j.txt"), model.out());
    }

    @DatabaseTest
    void whatIsGivenUpReadsNothingAnyMore(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        Later later = new Later();
        LetterHome home = new LetterHome(() -> letters, folder.resolve("home"), folder);
        LetterTarget nord = LetterTarget.card(nord(world), "Nord");
        LetterModel model = new LetterModel(world.index, home, nord, new Background(later, Runnable::run));
        model.load();
        model.dispose();
        later.runAll();
        assertTrue(model.templates().isEmpty());
        model.choose(folder.resolve("copy.odt"));
        model.lookAgain();
        assertEquals(0, later.waiting());
    }

    @DatabaseTest
    void aSecondLetterToALongNameHasAPlaceOfItsOwn(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        String name = "Nordjysk Handelsforening for Ost, Vin og Delikatesser i Hjørring og omegn";
        LetterModel model = model(world, LetterTarget.card(world.card(name, "1"), name));
        String first = model.out();
        write(model);
        model.lookAgain();
        assertNotEquals(first, model.out());
        assertTrue(model.out().endsWith(" (2).txt"), model.out());
    }

    @DatabaseTest
    void ofAListSomeAreLeftOut(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long nord = nord(world);
        long syd = world.card("Syd", "2");
        world.on(syd, Kind.CONTACT_POINT, "channel", "email", "value", "a@b.dk", "opt", "opted_out");
        long vest = world.card("Vest", "3");
        world.on(vest, Kind.ADDRESS, "purpose", "postal", "street", "Vej 3", "city", "Vejle");
        world.on(vest, Kind.ACTIVITY, "type", "call", "date", world.index.session().today().toString());
        LetterModel model = model(world, list());
        assertTrue(model.isAll() && model.isChecked());
        assertEquals(3, model.check().orElseThrow().total());
        assertEquals(Set.of(LetterConcern.OPTED_OUT, LetterConcern.TOO_SOON), model.leftOut());
        assertEquals(OptionalInt.of(1), model.letters());
        model.setLeftOut(LetterConcern.TOO_SOON, false);
        assertEquals(OptionalInt.of(2), model.letters());
        letters.postal = true;
        model.choose("Other letter");
        assertEquals(Set.of(LetterConcern.OPTED_OUT, LetterConcern.NO_ADDRESS), model.leftOut());
        model.setLeftOut(LetterConcern.OPTED_OUT, false);
        assertEquals(OptionalInt.of(2), model.letters());
        assertEquals(List.of(nord, syd, vest), letters.asked(model.order()));
        assertEquals(Set.of(), model.order().request().without());
        assertTrue(model.people().isEmpty());

        assertEquals("Nord", model.preview().shown().orElseThrow().name());
        assertFalse(model.preview().hasPrevious());
        model.preview().next();
        model.preview().next();
        assertEquals("Vest", model.preview().shown().orElseThrow().name());
        assertFalse(model.preview().hasNext());
        model.preview().previous();
        assertEquals("Syd", model.preview().shown().orElseThrow().name());
        model.setApart(true);
        assertTrue(model.order().request().each());
        model.setOut("here");
        model.setApart(false);
        assertTrue(model.out().endsWith(".txt"), model.out());
    }

    @DatabaseTest
    void thoseThatAreMarkedComeFirstAndAllOnDemand(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        nord(world);
        long syd = world.card("Syd", "2");
        LetterModel model = model(world, list(syd));
        assertTrue(model.isSingle());
        assertEquals(OptionalInt.of(1), model.letters());
        model.setAll(true);
        assertFalse(model.isSingle());
        assertEquals(OptionalInt.of(2), model.letters());
        assertTrue(model.order().request().cards().isEmpty());
    }

    @DatabaseTest
    void noFileIsLostUnasked(TestDatabase database) throws IOException {
        RecordWorld world = new RecordWorld(database.index());
        LetterModel model = model(world, LetterTarget.card(nord(world), "Nord"));
        Path there = Files.writeString(folder.resolve("there.txt"), "Mine");
        model.setOut(there.toString());
        LetterOrder order = model.order();
        assertThrows(FileThereException.class, () -> model.write(order, new NullProgressMonitor()));
        assertEquals("Mine", Files.readString(there));
        model.setNoted(false);
        LetterOutcome outcome = model.write(model.order().replacing(), new NullProgressMonitor());
        assertTrue(outcome.noted().isEmpty() && outcome.notNoted().isEmpty());
        assertTrue(Files.readString(there).startsWith("Nord"));
        model.setOut(" ");
        assertFalse(model.isReady());
    }

    @DatabaseTest
    void whatMeansNothingIsNamedAndNothingIsWritten(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        LetterModel model = model(world, LetterTarget.card(nord(world), "Nord"));
        letters.wrong = true;
        model.choose("Other letter");
        assertEquals("{{compnay}}", model.outline().orElseThrow().wrong().getFirst().gap());
        assertFalse(model.isReady());
        assertEquals("Nord", model.preview().shown().orElseThrow().name());
    }

    @DatabaseTest
    void templatesOfTheOfficeAreOfferedTheLastOneFirst(TestDatabase database) throws IOException {
        RecordWorld world = new RecordWorld(database.index());
        LetterTarget nord = LetterTarget.card(nord(world), "Nord");
        Path templates = Files.createDirectories(folder.resolve("home/templates"));
        Files.writeString(templates.resolve("offer.docx"), "");
        Files.writeString(templates.resolve("~$offer.docx"), "");
        Path other = Files.writeString(folder.resolve("other.odt"), "");
        assertEquals(List.of("offer.docx", "Plain letter", "Other letter"), labels(model(world, nord)));
        LetterModel model = model(world, nord);
        model.choose(other);
        assertEquals(Optional.empty(), model.template().orElseThrow().language());
        write(model);
        assertEquals(List.of("other.odt", "offer.docx", "Plain letter", "Other letter"), labels(model(world, nord)));
        TemplateChoice shipped = model.templates().stream().filter(TemplateChoice::isShipped).findFirst().orElseThrow();
        assertEquals(templates.resolve("plain.txt"), model.copy(shipped));
        assertEquals(templates.resolve("plain (2).txt"), model.copy(shipped));
    }

    private static List<String> labels(LetterModel model) {
        return model.templates().stream().map(TemplateChoice::label).toList();
    }
}
