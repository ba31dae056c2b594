/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.engine;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import org.eclipse.core.runtime.FileLocator;
import org.librepdf.openpdf.fonts.Liberation;
import org.openpdf.text.FontFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Makes the Liberation fonts known to PDF, so that a page looks the same on every computer, whatever fonts that has. They have
 * the widths of Arial, Times New Roman and Courier New; {@code fontsConfig.xml} puts them in their place.
 */
final class LiberationFonts {
    private static final String FOLDER = "liberation";

    private LiberationFonts() {}

    static void register() throws IOException {
        Bundle fonts = FrameworkUtil.getBundle(Liberation.class);
        for (URL font : Collections.list(fonts.findEntries(FOLDER, "*.ttf", false))) {
            FontFactory.register(FileLocator.resolve(font).toExternalForm());
        }
    }
}
