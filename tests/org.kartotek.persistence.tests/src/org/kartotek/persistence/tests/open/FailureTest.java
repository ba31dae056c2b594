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

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartotek.persistence.connect.Failure;

/** What the words and states of drivers mean. */
class FailureTest {

    /** The embedded engine speaks the language of the computer, and its words alone do not tell. */
    @ParameterizedTest
    @ValueSource(strings = {"53100", "XSDG1", "XSDG1.D", "XSLA4", "XSDF1"})
    void aDiskIsFullByItsState(String state) {
        assertEquals(Failure.DISK_FULL, Failure.of(new SQLException("Seite kann nicht geschrieben werden", state)));
    }

    /** The engine stops itself where it cannot write its log: what is thrown says that, and its cause says why. */
    @Test
    void aDiskIsFullByTheCauseOfWhatStoppedTheDatabase() {
        SQLException stopped = new SQLException("Database shutdown", "08006", new IOException("No space left on device"));
        assertEquals(Failure.DISK_FULL, Failure.of(stopped));
        SQLException closed = new SQLException("Container has been closed", "40XD0");
        closed.setNextException(new SQLException("Java exception", "XJ001", new IOException("No space left on device")));
        assertEquals(Failure.DISK_FULL, Failure.of(new IllegalStateException(closed)));
    }

    /** Where one leads to another, both ways lead on. */
    @Test
    void neitherFollowersNorCausesAreMissed() {
        SQLException first = new SQLException("Java exception", "XJ001", new IOException("No space left on device"));
        first.setNextException(new SQLException("Rolled back", "40XT0"));
        assertEquals(Failure.DISK_FULL, Failure.of(first));
    }
}
