/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.perspective;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.presentation.perspective.Perspectives;
import org.osgi.service.prefs.BackingStoreException;

/** Remembers perspectives beside the layout of the window: for the user of this computer. It is written away from the thread of the window. */
public final class KeptPerspectives implements Perspectives.Kept {
    private static final String PLUGIN = "org.kartotek.ui.customers";

    private final IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(PLUGIN);

    @Override
    public String get(String key) {
        return kept.get(key, "");
    }

    @Override
    public void put(String key, String value) {
        if (value.isEmpty()) {
            kept.remove(key);
        } else {
            kept.put(key, value);
        }
        Job job = Job.create("Remembering the perspective", (ICoreRunnable) monitor -> write());
        job.setSystem(true);
        job.schedule();
    }

    private void write() {
        try {
            kept.flush();
        } catch (BackingStoreException e) {
            StatusManager.getManager().handle(Status.warning("A perspective could not be remembered.", e), StatusManager.LOG);
        }
    }
}
