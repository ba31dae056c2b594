/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.open;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.audit.AuditEvent;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.CardIndexes.Encrypted;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.database.RecoveryKey;
import org.kartotek.core.document.DocumentContent;
import org.kartotek.core.document.NewDocument;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.SignInRefusedException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.StoredCardIndexes;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.derby.DerbyOpening;
import org.kartotek.persistence.derby.IndexFolder;

/** What is on the disk of an encrypted card index, and who can open it. */
class EncryptionTest {
    private static final String NAME = "Frankenversand";
    private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

    @TempDir
    private Path folder;

    private final StoredCardIndexes indexes = new StoredCardIndexes();
    private DatabaseLocation.Embedded location;

    private RecoveryKey make(String name) {
        location = new DatabaseLocation.Embedded(folder.resolve(name));
        return indexes.create(location, anna(), MONITOR).orElseThrow();
    }

    private static Credentials anna() {
        return user("anna", "correct horse");
    }

    private static Credentials user(String login, String password) {
        return new Credentials(login, password.toCharArray());
    }

    private CardIndex open(String login, String password) {
        return indexes.open(location, user(login, password), MONITOR);
    }

    private void write(CardIndex index) {
        long id = index.changes().newId(Kind.CUSTOMER);
        index.changes()
                .commit(index.session(), Reason.EDIT, "", List.of(RecordEdit.createCustomer(id, Map.of("company", Value.of(NAME)))));
    }

    private boolean isOnTheDisk(String word) throws IOException {
        byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (contains(Files.readAllBytes(file), wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase().contains(new String(wanted, StandardCharsets.ISO_8859_1).toLowerCase());
    }

    /** It outlives another key of the database, and is on no disk. */
    @Test
    void theKeyOfDraftsIsInTheCardIndex() throws IOException {
        make("cards");
        byte[] key;
        try (CardIndex index = open("anna", "correct horse")) {
            key = index.draftKey().orElseThrow();
            assertEquals(32, key.length);
            assertArrayEquals(key, index.draftKey().orElseThrow());
        }
        assertFalse(isOnTheDisk(HexFormat.of().formatHex(key)));
        try (CardIndex index = open("anna", "correct horse")) {
            assertArrayEquals(key, index.draftKey().orElseThrow());
        }
    }

    @Test
    void nothingThatWasWrittenIsReadable() throws IOException {
        make("cards");
        try (CardIndex index = open("anna", "correct horse")) {
            write(index);
            assertFalse(isOnTheDisk(NAME));
        }
        assertFalse(isOnTheDisk(NAME));
        assertFalse(isOnTheDisk("correct horse"));
    }

    /** A document, a record that hangs on a card, the history, what was refused, and the copy that is made before the tables change. */
    @Test
    void whatHangsOnCardsAndTheBackupIsNotReadableEither() throws IOException {
        make("cards");
        try (CardIndex index = open("anna", "correct horse")) {
            write(index);
            long card = index.queries().page(index.session(), CardQuery.customers(), PageRequest.first(1), MONITOR).rows().getFirst().id();
            long activity = index.changes().newId(Kind.ACTIVITY);
            RecordEdit edit = RecordEdit.createPart(Kind.ACTIVITY, activity, card, Map.of("subject", Value.of(NAME), "date", Value.of(LocalDate.of(2026, 3, 1))));
            index.changes().commit(index.session(), Reason.EDIT, NAME, List.of(edit));
            DocumentContent bytes = DocumentContent.of(NAME.repeat(100).getBytes(StandardCharsets.UTF_8));
            index.documents().add(index.session(), card, List.of(NewDocument.file(NAME + ".txt", Optional.empty(), bytes)));
            index.changes().history(index.session(), card);
            assertTrue(index.cards().byNumber(index.session(), NAME).isEmpty());
            assertFalse(isOnTheDisk(NAME));
        }
        DerbyOpening opening = new DerbyOpening(new IndexFolder(location.folder()));
        try (Database database = opening.start(anna())) {
            database.read(connection -> {
                opening.backUp(connection, 1);
                return null;
            });
        } finally {
            opening.stop();
        }
        assertTrue(Files.isDirectory(new IndexFolder(location.folder()).backup()));
        assertFalse(isOnTheDisk(NAME));
    }

    @Test
    void aDatabaseThatIsNotEncryptedIsReadable() throws IOException {
        location = new DatabaseLocation.Embedded(folder.resolve("open"));
        assertEquals(Optional.empty(), indexes.create(location, new Credentials(null, null), MONITOR));
        try (CardIndex index = indexes.open(location, null, MONITOR)) {
            write(index);
        }
        assertTrue(isOnTheDisk(NAME), "or the other test shows nothing");
    }

    @Test
    void whoeverIsAdmittedOpensItAndWhoIsDismissedDoesNot() {
        make("cards");
        try (CardIndex index = open("anna", "correct horse")) {
            write(index);
            index.users().add(index.session(), "bo", "Bo", "office", "battery staple".toCharArray());
        }
        open("bo", "battery staple").close();
        try (CardIndex index = open("anna", "correct horse")) {
            assertThrows(KartotekException.class, () -> index.users().dismiss(index.session(), "anna"));
            index.users().dismiss(index.session(), "bo");
        }
        assertThrows(SignInRefusedException.class, () -> open("bo", "battery staple"));
        assertHasTheCard("and another key, since the last start");
    }

    @Test
    void aKeyringThatWasKeptOpensNothingAfterwards() throws IOException {
        make("cards");
        Path keys = location.folder().resolve("keys");
        Path kept = folder.resolve("kept");
        try (CardIndex index = open("anna", "correct horse")) {
            index.users().add(index.session(), "bo", "Bo", "office", "battery staple".toCharArray());
            Files.copy(keys, kept);
            index.users().dismiss(index.session(), "bo");
        }
        open("anna", "correct horse").close();
        Path present = folder.resolve("present");
        Files.copy(keys, present);
        Files.copy(kept, keys, StandardCopyOption.REPLACE_EXISTING);
        KartotekException refused = assertThrows(KartotekException.class, () -> open("bo", "battery staple"));
        assertTrue(refused.getMessage().contains("keys"), refused.getMessage());
        Files.copy(present, keys, StandardCopyOption.REPLACE_EXISTING);
        open("anna", "correct horse").close();
    }

    /** What a process that was killed leaves: the keyring of the new key, and a database that has it, or does not. */
    @Test
    void aChangeOfKeysThatWasBrokenOffIsBroughtToItsEnd() throws IOException {
        make("cards");
        try (CardIndex index = open("anna", "correct horse")) {
            write(index);
            index.users().add(index.session(), "bo", "Bo", "office", "battery staple".toCharArray());
            index.users().dismiss(index.session(), "bo");
        }
        Path former = copy("former");
        open("anna", "correct horse").close();
        Path keys = location.folder().resolve("keys");
        Path next = location.folder().resolve("keys.next");
        Files.copy(keys, next);
        Files.copy(former.resolve("keys"), keys, StandardCopyOption.REPLACE_EXISTING);
        assertHasTheCard("the database has the new key");
        assertFalse(Files.exists(next));

        Path newKeys = Files.copy(keys, folder.resolve("new keys"));
        location = new DatabaseLocation.Embedded(former);
        Files.copy(newKeys, former.resolve("keys.next"));
        assertHasTheCard("the database has the former key");
        assertFalse(Files.exists(former.resolve("keys.next")));
    }

    @Test
    void onlyWhoHasTheLockOfTheKeysChangesThem() throws Exception {
        make("cards");
        try (CardIndex index = open("anna", "correct horse")) {
            write(index);
            index.users().add(index.session(), "bo", "Bo", "office", "battery staple".toCharArray());
            index.users().dismiss(index.session(), "bo");
        }
        Path next = location.folder().resolve("keys.next");
        CountDownLatch begun = new CountDownLatch(1);
        Future<Boolean> opened;
        try (FileChannel channel = FileChannel.open(location.folder().resolve("keys.lock"), StandardOpenOption.WRITE);
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            channel.lock();
            opened = other.submit(() -> {
                begun.countDown();
                assertHasTheCard("once the lock is free");
                return true;
            });
            begun.await();
            // it looks for the holder meanwhile, again and again
            Thread.sleep(1_000);
            assertFalse(opened.isDone());
            assertFalse(Files.exists(next));
            channel.close();
            assertTrue(opened.get(60, TimeUnit.SECONDS));
        }
    }

    private void assertHasTheCard(String when) {
        try (CardIndex index = open("anna", "correct horse")) {
            assertEquals(1, index.queries().count(index.session(), CardQuery.customers("company"), 10, MONITOR), when);
        }
    }

    private Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (Stream<Path> files = Files.walk(location.folder())) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(location.folder().relativize(file)));
            }
        }
        return copy;
    }

    @Test
    void aPasswordIsChangedByWhoKnowsIt() {
        make("cards");
        try (CardIndex index = open("anna", "correct horse")) {
            assertThrows(SignInRefusedException.class, () -> index.users()
                    .changePassword(index.session(), "anna", "wrong horse".toCharArray(), "another horse".toCharArray()));
            index.users().changePassword(index.session(), "anna", "correct horse".toCharArray(), "another horse".toCharArray());
        }
        assertThrows(SignInRefusedException.class, () -> open("anna", "correct horse"));
        open("anna", "another horse").close();
    }

    @Test
    void whoComesBackProvesIt() {
        make("cards");
        try (CardIndex index = open("anna", "correct horse")) {
            assertTrue(index.users().havePasswords());
            index.users().prove(index.session(), "correct horse".toCharArray());
            assertThrows(SignInRefusedException.class, () -> index.users().prove(index.session(), "wrong horse".toCharArray()));
            index.users().prove(index.session(), "correct horse".toCharArray());
            assertEquals(AuditEvent.REFUSED.key(), index.audit().newest(index.session(), 1).getFirst().event());
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThrows(SignInRefusedException.class, () -> index.users().prove(index.session(), "wrong horse".toCharArray()));
            }
            SignInRefusedException waiting = assertThrows(
                    SignInRefusedException.class, () -> index.users().prove(index.session(), "correct horse".toCharArray()));
            assertTrue(waiting.getMessage().contains("second"), waiting.getMessage());
        }
    }

    @Test
    void theRecoveryKeyHelpsOnce() {
        RecoveryKey recovery = make("cards");
        assertThrows(SignInRefusedException.class, () -> indexes.recover(location, RecoveryKey.random(), user("anna", "a new password"), MONITOR));
        RecoveryKey typed = RecoveryKey.read(recovery.text().toLowerCase().replace("-", " ")).orElseThrow();
        RecoveryKey next = indexes.recover(location, typed, user("anna", "a new password"), MONITOR);
        assertNotEquals(recovery.text(), next.text());
        open("anna", "a new password").close();
        assertThrows(SignInRefusedException.class, () -> indexes.recover(location, recovery, user("anna", "one more of them"), MONITOR));
        assertThrows(SignInRefusedException.class, () -> open("anna", "correct horse"));
    }

    @Test
    void guessingTakesLongerAndLonger() {
        make("cards");
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThrows(SignInRefusedException.class, () -> open("anna", "wrong horse"));
        }
        SignInRefusedException waiting = assertThrows(SignInRefusedException.class, () -> open("anna", "correct horse"));
        assertTrue(waiting.getMessage().contains("second"), waiting.getMessage());
    }

    @Test
    void anOpenOneIsEncryptedWithItsCards() throws IOException {
        location = new DatabaseLocation.Embedded(folder.resolve("open"));
        indexes.create(location, new Credentials(null, null), MONITOR);
        try (CardIndex index = indexes.open(location, null, MONITOR)) {
            write(index);
            assertFalse(index.users().havePasswords());
            assertThrows(KartotekException.class, () -> indexes.encrypt(location, anna(), MONITOR));
        }
        Encrypted encrypted = indexes.encrypt(location, anna(), MONITOR);
        assertEquals(Optional.empty(), encrypted.readableCopies());
        assertFalse(indexes.isOpenToAll(location));
        assertFalse(isOnTheDisk(NAME));
        assertThrows(SignInRefusedException.class, () -> indexes.open(location, new Credentials(null, null), MONITOR));
        try (CardIndex index = open("anna", "correct horse")) {
            assertTrue(index.verify(index.session(), MONITOR).isClean());
        }
        assertThrows(KartotekException.class, () -> indexes.encrypt(location, anna(), MONITOR));
    }

    @Test
    void damagedKeysAreSaidToBe() throws IOException {
        make("cards");
        Files.writeString(location.folder().resolve("keys"), "rubbish");
        KartotekException refused = assertThrows(KartotekException.class, () -> open("anna", "correct horse"));
        assertTrue(refused.getMessage().contains("backup"), refused.getMessage());
    }
}
