/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.reports;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.service.prefs.BackingStoreException;

/** Remembers for the user which columns a report had the last time: keys of fields, no values. */
final class KeptColumns {
    private static final String PLUGIN = "org.kartotek.ui.reports";
    private static final String PREFIX = "columns.";

    private final String report;
    private final IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(PLUGIN);

    /** @param report its name */
    KeptColumns(String report) {
        this.report = report;
    }

    /** None where they are the report's own. */
    List<String> read() {
        return Arrays.stream(kept.get(PREFIX + report, "").split(",")).filter(key -> !key.isEmpty()).toList();
    }

    void write(List<String> keys) {
        kept.put(PREFIX + report, String.join(",", keys));
        try {
            kept.flush();
        } catch (BackingStoreException e) {
            StatusManager.getManager().handle(Status.warning("The columns of a report could not be remembered.", e), StatusManager.LOG);
        }
    }
}
