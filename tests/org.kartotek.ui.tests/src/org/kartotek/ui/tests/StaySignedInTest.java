/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.app.open.IndexOpening;
import org.kartotek.app.open.KeptSignIn;
import org.kartotek.app.open.Outcome;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.CardIndexes;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Who is asked for the password at the start, and who has it kept. */
class StaySignedInTest {
    private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

    @TempDir
    private Path folder;

    private final Kept kept = new Kept();
    private IndexOpening opening;

    /** A keyring in memory. */
    private static final class Kept implements KeptSignIn {
        private Optional<Credentials> credentials = Optional.empty();

        @Override
        public boolean isPossible() {
            return true;
        }

        @Override
        public Optional<Credentials> find(DatabaseLocation place) {
            return credentials;
        }

        @Override
        public void keep(DatabaseLocation place, Credentials wanted) {
            credentials = Optional.of(wanted);
        }

        @Override
        public void forget(DatabaseLocation place) {
            credentials = Optional.empty();
        }
    }

    private static Credentials anna(String password) {
        return new Credentials("anna", password.toCharArray());
    }

    @BeforeEach
    void make() {
        BundleContext context = FrameworkUtil.getBundle(StaySignedInTest.class).getBundleContext();
        CardIndexes indexes = context.getService(context.getServiceReference(CardIndexes.class));
        DatabaseLocation place = new DatabaseLocation.Embedded(folder.resolve("cards"));
        indexes.create(place, anna("correct horse"), MONITOR);
        opening = new IndexOpening(indexes, place, "anna", Optional.empty(), kept);
    }

    private void signIn(boolean keep, Consumer<CardIndex> then) {
        use(opening.signIn(anna("correct horse"), keep, MONITOR), then);
    }

    private static void use(Outcome outcome, Consumer<CardIndex> then) {
        try (CardIndex index = assertInstanceOf(Outcome.Opened.class, outcome).index()) {
            then.accept(index);
        }
    }

    private static void allow(CardIndex index, boolean may) {
        index.office().setMayStaySignedIn(index.session(), may);
    }

    @Test
    void onlyWhereTheOfficeAllowsIt() {
        signIn(true, index -> allow(index, true));
        assertEquals(Optional.empty(), kept.credentials);
        assertInstanceOf(Outcome.Locked.class, opening.open(MONITOR));
        signIn(true, index -> {});
        use(opening.open(MONITOR), index -> allow(index, false));
        assertInstanceOf(Outcome.Locked.class, opening.open(MONITOR));
        assertEquals(Optional.empty(), kept.credentials);
    }

    @Test
    void onlyWhoWantsIt() {
        signIn(true, index -> allow(index, true));
        signIn(true, index -> {});
        assertTrue(kept.credentials.isPresent());
        signIn(false, index -> {});
        assertEquals(Optional.empty(), kept.credentials);
    }

    @Test
    void aPasswordThatIsNoneAnyMoreIsTriedOnce() {
        kept.keep(opening.location(), anna("wrong horse"));
        assertEquals("", assertInstanceOf(Outcome.Locked.class, opening.open(MONITOR)).sentence());
        assertEquals(Optional.empty(), kept.credentials);
        signIn(false, index -> {});
    }
}
