/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.problem.KartotekException;
import org.slf4j.helpers.NOPMDCAdapter;

/** The log as it is set up in the product. */
class LogTest {
    private static final Path SETTINGS =
            Path.of(System.getProperty("kartotek.root"), "features/org.kartotek.core.feature/rootfiles/common/logging/logback.xml");

    @TempDir
    private Path home;

    private String logged(Throwable thrown) throws Exception {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new NOPMDCAdapter());
        context.putProperty("kartotek.home", home.toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(SETTINGS.toFile());
        context.getLogger("org.kartotek.test").warn("It failed", thrown);
        context.stop();
        return Files.readString(home.resolve("logs/kartotek.log"));
    }

    @Test
    void whatWasThrownIsLoggedWithoutItsWords() throws Exception {
        SQLException driver = new SQLException("duplicate key: (name)=(Eva Holm)", "23505");
        driver.addSuppressed(new IOException("while closing Eva Holm"));
        KartotekException thrown = new KartotekException("Eva Holm\ncannot be saved.", new UncheckedIOException("Holm", new IOException(driver)));
        String log = logged(thrown);
        assertFalse(log.contains("Holm"), log);
        assertTrue(log.contains("It failed"), log);
        assertTrue(log.contains("org.kartotek.core.problem.KartotekException"), log);
        assertTrue(log.contains("caused by: java.sql.SQLException"), log);
        assertTrue(log.contains("suppressed: java.io.IOException"), log);
        assertTrue(log.contains("LogTest.whatWasThrownIsLoggedWithoutItsWords"), log);
        assertFalse(log.contains("PARSER_ERROR"), log);
    }

    @Test
    void causesThatGoInACircleEnd() throws Exception {
        IOException one = new IOException("Holm");
        IOException other = new IOException("Holm", one);
        one.initCause(other);
        assertFalse(logged(one).contains("Holm"));
    }

    @Test
    void aLineWithoutAnExceptionIsOneLine() throws Exception {
        assertEquals(1, logged(null).lines().count());
    }
}
