/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartotek.reports.ReportsOnDemand;
import org.osgi.framework.FrameworkUtil;

/** Every text of the reports is there in every language. */
class ReportTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"da", "de", "es", "ru"})
    void languageHasEveryText(String language) throws IOException {
        assertEquals(keys("reports/texts.properties"), keys("reports/texts_" + language + ".properties"));
    }

    private static Set<String> keys(String file) throws IOException {
        URL entry = FrameworkUtil.getBundle(ReportsOnDemand.class).getEntry(file);
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(entry.openStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }
}
