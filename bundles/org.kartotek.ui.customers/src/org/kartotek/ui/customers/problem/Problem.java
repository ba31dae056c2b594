/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.problem;

import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.core.problem.KartotekException;

/** Tells what can go wrong from what nobody expected: the one says itself what to do, the other goes into the log. */
public final class Problem {
    private Problem() {}

    /**
     * The sentence for the user; what nobody expected is logged as well.
     *
     * @param otherwise the sentence for what nobody expected
     * @param plugin that says it
     */
    public static String told(RuntimeException problem, String otherwise, String plugin) {
        logUnexpected(problem, plugin);
        return problem instanceof KartotekException ? problem.getLocalizedMessage() : otherwise;
    }

    /** Logs a problem where nobody expected it. */
    public static void logUnexpected(RuntimeException problem, String plugin) {
        if (!(problem instanceof KartotekException)) {
            StatusManager.getManager().handle(Status.error(plugin, problem), StatusManager.LOG);
        }
    }
}
