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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;
import org.kartotek.presentation.card.CardChange;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.Conflict;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.PartList;
import org.kartotek.presentation.card.SaveCard;
import org.kartotek.presentation.card.SavedCard;
import org.kartotek.presentation.draft.DraftFolder;
import org.kartotek.presentation.draft.DraftHome;
import org.kartotek.presentation.draft.DraftKeeper;
import org.kartotek.presentation.draft.StoredDraft;

/** What was typed and not saved outlives the program. */
class DraftTest {
    private final MemoryIndex index = new MemoryIndex(SmallCatalogue.get());
    private final CardModel model = new CardModel(SmallCatalogue.get(), index.session());
    private final Later later = new Later();
    private final List<RuntimeException> failures = new ArrayList<>();

    @TempDir
    Path home;

    private DraftFolder folder;
    private DraftKeeper keeper;

    @BeforeEach
    void keep() {
        folder = new DraftHome(home).of(index);
        keeper = keeper(DraftFolder.newFile());
    }

    private DraftKeeper keeper(String file) {
        return new DraftKeeper(model, folder, file, false, later, Runnable::run, failures::add);
    }

    private static FieldModel field(CardModel card, String key) {
        return card.customer().field(key).orElseThrow();
    }

    private long open() {
        long id = index.add(Map.of("company", Value.of("Nord"), "phone", Value.of("11"), "email", Value.of("a@example.com")));
        model.show(index.byId(index.session(), id).orElseThrow());
        return id;
    }

    private CardModel next(long id) {
        CardModel card = new CardModel(SmallCatalogue.get(), index.session());
        if (id != 0) {
            card.show(index.byId(index.session(), id).orElseThrow());
        }
        return card;
    }

    private StoredDraft onlyOne() {
        List<StoredDraft> left = folder.left();
        assertEquals(1, left.size());
        return left.get(0);
    }

    private void save() {
        CardChange change = model.change();
        SavedCard saved = new SaveCard(index, change).run();
        model.written(change);
        model.rebase(saved.card().orElseThrow());
    }

    @Test
    void everythingThatWasTypedComesBack() {
        long id = open();
        field(model, "company").type("Nordwind \u0416\n= # ! \\ :");
        field(model, "phone").toggleAbsent();
        field(model, "email").type("nobody@");
        field(model, "since").type("2026-03-31");
        field(model, "country").type("germany");
        PartList contacts = model.parts(Kind.CONTACT).orElseThrow();
        contacts.add().field("last_name").orElseThrow().type("Holm");
        later.runAll();
        CardModel back = next(id);
        assertTrue(back.restore(onlyOne().draft()));
        assertEquals("Nordwind \u0416 = # ! \\ :", field(back, "company").value().content().orElseThrow());
        assertEquals(ValueState.ABSENT, field(back, "phone").state());
        assertEquals("nobody@", field(back, "email").text());
        assertFalse(field(back, "email").isValid());
        assertEquals(field(model, "since").value(), field(back, "since").value());
        assertEquals(Value.of("DE"), field(back, "country").value());
        assertEquals("Holm", back.parts(Kind.CONTACT).orElseThrow().records().get(0).shown("last_name"));
        assertTrue(back.conflicts().isEmpty());
        assertEquals("Nordwind \u0416 = # ! \\ :", onlyOne().draft().name());
    }

    @Test
    void nothingIsReadableBesideAnEncryptedCardIndex() throws IOException {
        byte[] key = new byte[32];
        key[0] = 1;
        field(model, "company").type("Frankenversand");
        later.runAll();
        assertTrue(isOnTheDisk("Frankenversand"));
        index.encrypt(key);
        assertEquals("Frankenversand", onlyOne().draft().name());
        field(model, "company").type("Nordwind");
        later.runAll();
        assertFalse(isOnTheDisk("Nordwind") || isOnTheDisk("Frankenversand"));
        assertEquals("Nordwind", onlyOne().draft().name());
        index.encrypt(new byte[32]);
        assertEquals(List.of(), folder.left());
        index.encrypt(key);
        assertEquals(1, folder.left().size());
    }

    private boolean isOnTheDisk(String word) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aNewCardComesBack() {
        field(model, "company").type("Nord");
        later.runAll();
        CardModel back = next(0);
        assertTrue(back.restore(onlyOne().draft()));
        assertEquals(0, onlyOne().draft().cardId());
        assertEquals(Value.of("Nord"), new SaveCard(index, back.change()).run().card().orElseThrow().customer().value("company"));
    }

    @Test
    void whatWasRemovedIsRemovedAgain() {
        field(model, "company").type("Nord");
        model.parts(Kind.CONTACT).orElseThrow().add().field("last_name").orElseThrow().type("Holm");
        save();
        PartList contacts = model.parts(Kind.CONTACT).orElseThrow();
        contacts.remove(contacts.records().get(0));
        later.runAll();
        CardModel back = next(model.id());
        back.restore(onlyOne().draft());
        assertEquals(List.of(), back.parts(Kind.CONTACT).orElseThrow().records());
        assertTrue(back.isDirty());
    }

    @Test
    void savingAndRevertingRemoveIt() {
        open();
        field(model, "phone").type("22");
        later.runAll();
        assertEquals(1, folder.left().size());
        model.revert();
        assertEquals(List.of(), folder.left());
        field(model, "phone").type("33");
        later.runAll();
        assertEquals(1, folder.left().size());
        save();
        assertEquals(List.of(), folder.left());
    }

    @Test
    void discardingRemovesItAndClosingKeepsIt() {
        open();
        field(model, "phone").type("22");
        keeper.close();
        assertEquals("22", onlyOne().draft().records().get(0).fields().get("phone").text());
        DraftKeeper again = keeper(onlyOne().file());
        field(model, "phone").type("33");
        again.discard();
        later.runAll();
        assertEquals(List.of(), folder.left());
    }

    @Test
    void whatOthersWroteSinceIsAConflict() {
        long id = open();
        field(model, "phone").type("22");
        field(model, "email").type("mine@example.com");
        later.runAll();
        index.commit(
                index.session(),
                Reason.EDIT,
                "",
                List.of(RecordEdit.update(Kind.CUSTOMER, id, id, 1, Map.of("phone", Value.of("33")))));
        CardModel back = next(id);
        back.restore(onlyOne().draft());
        assertEquals(1, back.conflicts().all().size());
        Conflict conflict = back.conflicts().all().get(0);
        assertEquals(List.of("11", "33", "22"), List.of(conflict.before(), conflict.theirs(), conflict.mine()));
        assertEquals("mine@example.com", field(back, "email").text());
    }

    @Test
    void belongsToAUserAndACardIndex() {
        field(model, "company").type("Nord");
        later.runAll();
        Session other = new Session(
                2, "sonja", "office", index.session().rights(), index.session().locale(), index.session().zone());
        assertEquals(List.of(), new DraftHome(home).of(new MemoryIndex(SmallCatalogue.get(), other)).left());
        assertEquals(1, new DraftHome(home).of(new MemoryIndex(SmallCatalogue.get())).left().size());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheUserMayReadIt() throws IOException {
        field(model, "company").type("Secret Ltd");
        later.runAll();
        try (Stream<Path> files = Files.walk(home.resolve("drafts"))) {
            for (Path each : files.toList()) {
                String expected = Files.isDirectory(each) ? "rwx------" : "rw-------";
                assertEquals(expected, PosixFilePermissions.toString(Files.getPosixFilePermissions(each)), each.toString());
                assertFalse(each.toString().contains("maria"));
            }
        }
    }

    @Test
    void aDamagedFileIsPassedOverAndKept() throws IOException {
        field(model, "company").type("Nord");
        later.runAll();
        Path file = file(onlyOne().file());
        byte[] whole = Files.readAllBytes(file);
        for (String damage : List.of("", "draft.form=1", "draft.form=2\nrecords=1", "\\u12", "draft.form=1\nwriter=x\nat=never")) {
            Files.writeString(file, damage);
            assertEquals(List.of(), folder.left(), damage);
            assertTrue(Files.exists(file));
        }
        Files.write(file, whole);
        assertEquals(1, folder.left().size());
    }

    private Path file(String name) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(each -> each.endsWith(name)).findFirst().orElseThrow();
        }
    }

    @Test
    void aFullDiskIsTold() throws IOException {
        Files.writeString(home.resolve("drafts"), "a file where the folder should be");
        field(model, "company").type("Nord");
        later.runAll();
        assertEquals(1, failures.size());
    }

    @Test
    void whatIsTypedIsWrittenOncePerPause() {
        open();
        for (int i = 0; i < 50; i++) {
            field(model, "phone").type("2" + i);
        }
        assertEquals(1, later.waiting());
        later.runAll();
        assertEquals("249", onlyOne().draft().records().get(0).fields().get("phone").text());
        assertNotEquals(0, onlyOne().draft().cardId());
    }
}
