/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.work;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What the user of this computer chose, beside the layout of the window. It is written at once, since the window may not come to a good
 * end, and away from the thread of the user interface.
 */
public final class KeptWords {
    private final IEclipsePreferences kept;

    /** @param plugin whose words they are */
    public KeptWords(String plugin) {
        kept = InstanceScope.INSTANCE.getNode(plugin);
    }

    /** What was kept under a key, or else another word. */
    public String get(String key, String otherwise) {
        return kept.get(key, otherwise);
    }

    /** @param word an empty one is not kept */
    public void put(String key, String word) {
        if (word.isEmpty()) {
            kept.remove(key);
        } else {
            kept.put(key, word);
        }
        Job job = Job.create("Keeping what was chosen", (ICoreRunnable) monitor -> write());
        job.setSystem(true);
        job.schedule();
    }

    private void write() {
        try {
            kept.flush();
        } catch (BackingStoreException e) {
            StatusManager.getManager().handle(Status.warning("What was chosen could not be kept.", e), StatusManager.LOG);
        }
    }
}
