/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.open;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.audit.AuditEntry;
import org.kartotek.core.audit.AuditEvent;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.problem.SignInRefusedException;
import org.kartotek.persistence.StoredCardIndexes;
import org.kartotek.persistence.signin.Refusals;
import org.kartotek.persistence.tests.rights.Login;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Whoever guesses passwords waits longer each time. */
class RefusalsTest {
    private static final String ANNA = "anna";

    @TempDir
    private Path folder;

    private long now = 1_000_000;

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(now);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    private List<Refusals> both() {
        return List.of(Refusals.in(folder.resolve("refusals"), clock), Refusals.ofProcess(clock));
    }

    /** Lets the time pass until the name may try again. */
    private long secondsUntilAdmitted(Refusals refusals) {
        long start = now;
        while (true) {
            try {
                refusals.admit(ANNA);
                return (now - start) / 1000;
            } catch (SignInRefusedException waiting) {
                now += 1000;
            }
        }
    }

    @Test
    void thePauseGrowsToAQuarterOfAnHourAndEndsByItself() {
        for (Refusals refusals : both()) {
            List<Long> pauses = new ArrayList<>();
            for (int times = 1; times <= 15; times++) {
                refusals.count(ANNA);
                pauses.add(secondsUntilAdmitted(refusals));
            }
            assertEquals(List.of(0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 900L, 900L, 900L), pauses);
            assertDoesNotThrow(() -> refusals.admit("bo"), "of others nobody was refused");
        }
    }

    @Test
    void anotherPasswordBeginsAnew() {
        for (Refusals refusals : both()) {
            for (int times = 1; times <= 10; times++) {
                refusals.count(ANNA);
            }
            assertEquals(10, refusals.times(new Credentials(ANNA, null)));
            assertThrows(SignInRefusedException.class, () -> refusals.admit(ANNA));
            refusals.forget(ANNA);
            assertEquals(0, secondsUntilAdmitted(refusals));
        }
    }

    @Test
    void aStartOfTheProgramDoesNotHelpAtAnEmbeddedOne() {
        for (int times = 1; times <= 3; times++) {
            Refusals.in(folder.resolve("refusals"), clock).count(ANNA);
        }
        assertThrows(SignInRefusedException.class, () -> Refusals.in(folder.resolve("refusals"), clock).admit(ANNA));
    }

    @DatabaseTest
    void whoGuessesAtAServerWaitsInThisProgram(TestDatabase database) {
        assumeFalse(database.isEmbedded());
        Login login = Login.admit(database, "guessed");
        StoredCardIndexes indexes = new StoredCardIndexes();
        for (int attempt = 0; attempt < 3; attempt++) {
            SignInRefusedException refused = assertThrows(SignInRefusedException.class, () -> open(indexes, database, login.name(), "wrong"));
            assertEquals(refused.getMessage(), assertThrows(SignInRefusedException.class, () -> open(indexes, database, "nobody_there", "wrong"))
                    .getMessage());
        }
        SignInRefusedException waiting =
                assertThrows(SignInRefusedException.class, () -> open(indexes, database, login.name(), new String(Login.password())));
        assertTrue(waiting.getMessage().contains("second"), waiting.getMessage());
        // whoever is signed in is not kept from working, and neither are others
        database.index().catalogue(database.administrator());
        indexes.open(database.location(), database.administratorCredentials(), new NullProgressMonitor()).close();
    }

    private static void open(StoredCardIndexes indexes, TestDatabase database, String login, String password) {
        indexes.open(database.location(), new Credentials(login, password.toCharArray()), new NullProgressMonitor()).close();
    }

    @DatabaseTest
    void whoGuessesAtTheLockedWindowWaitsToo(TestDatabase database) {
        assumeFalse(database.isEmbedded());
        Login login = Login.admit(database, "locked_out");
        char[] wrong = "wrong".toCharArray();
        try (CardIndex index = login.open()) {
            assertThrows(SignInRefusedException.class, () -> index.users().prove(index.session(), wrong));
            index.users().prove(index.session(), Login.password());
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThrows(SignInRefusedException.class, () -> index.users().prove(index.session(), wrong));
            }
            SignInRefusedException waiting =
                    assertThrows(SignInRefusedException.class, () -> index.users().prove(index.session(), Login.password()));
            assertTrue(waiting.getMessage().contains("second"), waiting.getMessage());
        }
        AuditEntry refused = database.index().audit().newest(database.administrator(), 10).stream()
                .filter(entry -> entry.event().equals(AuditEvent.REFUSED.key()))
                .findFirst()
                .orElseThrow();
        assertEquals("locked_out", refused.login());
        assertEquals(1, refused.amount());
    }

    @DatabaseTest
    void whoChangedThePasswordGoesOnWorking(TestDatabase database) {
        assumeFalse(database.isEmbedded());
        Login login = Login.admit(database, "another_password");
        char[] wanted = "another password".toCharArray();
        try (CardIndex index = login.open()) {
            index.users().changePassword(index.session(), login.name(), Login.password(), wanted);
            index.users().prove(index.session(), wanted);
            index.users().changePassword(index.session(), login.name(), wanted, Login.password());
        }
        login.open().close();
    }
}
