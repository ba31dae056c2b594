/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.database.OfficeSettings;
import org.kartotek.core.database.User;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.StoredCardIndexes;
import org.kartotek.persistence.signin.Passwords;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Who gets in, and as whom. */
class SignInTest {
    private static final long SLOW_NANOS = 50_000_000;

    @TempDir
    private Path folder;

    private final StoredCardIndexes indexes = new StoredCardIndexes();

    private CardIndex open(DatabaseLocation location, String login, String password) {
        return indexes.open(location, new Credentials(login, password.toCharArray()), new NullProgressMonitor());
    }

    @Test
    void anEmbeddedIndexWithAPasswordAdmitsItsUsersOnly() {
        DatabaseLocation location = new DatabaseLocation.Embedded(folder.resolve("cards of us"));
        indexes.create(location, new Credentials("anna", "correct horse".toCharArray()), new NullProgressMonitor());
        assertFalse(indexes.isOpenToAll(location));
        try (CardIndex index = open(location, "anna", "correct horse")) {
            assertEquals("anna", index.session().login());
            assertTrue(index.session().rights().may(Action.ADMINISTER));
            index.users().add(index.session(), "bo", "Bo Berg", "office", "battery staple".toCharArray());
        }
        try (CardIndex index = open(location, "bo", "battery staple")) {
            assertFalse(index.session().rights().may(Action.ADMINISTER));
            assertThrows(AccessRefusedException.class, () -> index.users().list(index.session()));
        }
        String wrongPassword = refusal(location, "anna", "wrong horse");
        String wrongName = refusal(location, "nobody", "correct horse");
        assertEquals(wrongPassword, wrongName);
        assertThrows(KartotekException.class, () -> indexes.open(location, null, new NullProgressMonitor()));
        // a refused sign-in gives the database back
        open(location, "anna", "correct horse").close();
    }

    private String refusal(DatabaseLocation location, String login, String password) {
        return assertThrows(KartotekException.class, () -> open(location, login, password)).getMessage();
    }

    @Test
    void anOpenIndexAdmitsTheUserOfTheOperatingSystem() {
        DatabaseLocation location = new DatabaseLocation.Embedded(folder.resolve("open"));
        indexes.create(location, new Credentials(null, null), new NullProgressMonitor());
        assertTrue(indexes.isOpenToAll(location));
        try (CardIndex index = indexes.open(location, null, new NullProgressMonitor())) {
            assertEquals(System.getProperty("user.name"), index.session().login());
            assertEquals("administrator", index.session().role());
        }
    }

    @Test
    void theFilesAreForTheAccountThatMadeThem() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        for (Credentials administrator : List.of(new Credentials(null, null), new Credentials("anna", "correct horse".toCharArray()))) {
            Path made = folder.resolve("of " + administrator.login());
            Files.createDirectory(made, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            indexes.create(new DatabaseLocation.Embedded(made), administrator, new NullProgressMonitor());
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
        }
    }

    @Test
    void guessingPasswordsIsSlow() {
        String verifier = Passwords.verifier("correct horse".toCharArray());
        long start = System.nanoTime();
        assertFalse(Passwords.matches("wrong horse".toCharArray(), verifier));
        assertFalse(Passwords.matches("wrong horse".toCharArray(), null));
        assertTrue(System.nanoTime() - start > 2 * SLOW_NANOS);
        assertTrue(Passwords.matches("correct horse".toCharArray(), verifier));
        assertFalse(verifier.contains("horse"));
    }

    @DatabaseTest
    void theOfficeSaysWhetherUsersMayStaySignedIn(TestDatabase database) {
        OfficeSettings office = database.index().office();
        assertFalse(office.mayStaySignedIn());
        assertThrows(AccessRefusedException.class, () -> office.setMayStaySignedIn(database.restricted(), true));
        office.setMayStaySignedIn(database.administrator(), true);
        assertTrue(office.mayStaySignedIn());
        office.setMayStaySignedIn(database.administrator(), false);
        assertFalse(office.mayStaySignedIn());
    }

    @DatabaseTest
    void aServerRefusesWrongNamesAndPasswordsAlike(TestDatabase database) {
        assumeFalse(database.isEmbedded());
        String login = database.administratorCredentials().login();
        assertEquals(refusal(database.location(), login, "wrong"), refusal(database.location(), "nobody", "wrong"));
    }

    @DatabaseTest
    void usersAreListedAndCheckedWhenAdded(TestDatabase database) {
        List<User> users = database.index().users().list(database.administrator());
        assertTrue(users.stream().anyMatch(user -> user.login().equals(database.administrator().login())));
        assertThrows(AccessRefusedException.class, () -> add(database, database.restricted(), "bo", "office"));
        assertThrows(UnknownNameException.class, () -> add(database, database.administrator(), "bo", "chief"));
        assertThrows(KartotekException.class, () -> add(database, database.administrator(), "bo; drop", "office"));
        String taken = database.administrator().login();
        assertThrows(KartotekException.class, () -> add(database, database.administrator(), taken, "office"));
    }

    @DatabaseTest
    void usersAreAddedByTheOwner(TestDatabase database) {
        if (database.isEmbedded()) {
            User added = add(database, database.administrator(), "bo", "office");
            assertTrue(database.index().users().list(database.administrator()).contains(added));
        } else {
            KartotekException refused = assertThrows(
                    KartotekException.class, () -> add(database, database.administrator(), "bo", "office"));
            assertTrue(refused.getMessage().contains("owner"), refused.getMessage());
        }
    }

    private static User add(TestDatabase database, Session session, String login, String role) {
        return database.index().users().add(session, login, "Bo", role, "battery staple".toCharArray());
    }
}
