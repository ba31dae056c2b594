/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change;

import org.kartotek.core.change.Reason;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Session;

/** What a role needs for a change set, beyond its rights on the fields and cards in it. */
final class EditReasons {

    private EditReasons() {}

    /**
     * @throws org.kartotek.core.problem.AccessRefusedException where the role does not have the action
     * @throws IllegalArgumentException for reasons that callers do not give: undo, catalogue and rights have methods of their own
     */
    static void require(Session session, Reason reason) {
        switch (reason) {
            case EDIT, ISSUE -> {
                // the right on the fields is enough
            }
            case IMPORT, SAMPLE -> session.require(Action.IMPORT);
            case BULK_EDIT -> session.require(Action.BULK_EDIT);
            case MERGE -> session.require(Action.MERGE);
            case UNDO, CATALOGUE, RIGHTS -> throw new IllegalArgumentException(reason.name());
        }
    }
}
