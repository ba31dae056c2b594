/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.util.Set;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.change.Reason;
import org.kartotek.core.rights.Session;

/**
 * On whose behalf and in what a plan is made.
 *
 * @param session whose rights count
 * @param catalogue every field
 * @param readable the fields that exist for the session
 * @param reason why the change set is made; an undo gives back what was there before, even where rules have changed since
 * @param touched what the change set has written so far
 * @param lockedBy other change sets that are being written; their cards cannot be changed
 */
public record WriteContext(
        Session session, Catalogue catalogue, Catalogue readable, Reason reason, Touched touched, Set<Long> lockedBy) {

    /** Whether former values are given back. */
    boolean isUndo() {
        return reason == Reason.UNDO;
    }
}
