/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.functions;

import java.util.Optional;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.activities.IActivityManager;
import org.eclipse.ui.activities.IIdentifier;
import org.kartotek.core.catalogue.OfficeFunction;

/** Whether a command or a part of the window belongs to what the office uses. Thread of the user interface. */
public final class Offered {
    /** The activities of plugin.xml are called by the keys of the functions. */
    private static final String ACTIVITY = "org.kartotek.function.";

    private final IActivityManager activities;

    public Offered(IWorkbench workbench) {
        activities = workbench.getActivitySupport().getActivityManager();
    }

    /** @param id of a command, view or editor */
    public boolean has(String id) {
        return identifier(id).isEnabled();
    }

    /** The function that a command belongs to, where the office has switched it off. */
    Optional<OfficeFunction> missing(String id) {
        IIdentifier identifier = identifier(id);
        return identifier.isEnabled()
                ? Optional.empty()
                : identifier.getActivityIds().stream()
                        .map(Object::toString)
                        .filter(activity -> activity.startsWith(ACTIVITY))
                        .flatMap(activity -> OfficeFunction.byKey(activity.substring(ACTIVITY.length())).stream())
                        .findFirst();
    }

    private IIdentifier identifier(String id) {
        return activities.getIdentifier("org.kartotek/" + id);
    }
}
