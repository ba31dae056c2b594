/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.history;

import java.util.Set;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.change.plan.PresentRecord;
import org.kartotek.persistence.connect.Database;

/** Whether a session may see what happened to a card: whoever may see the card may, also when it is out of use by now. */
final class CardAccess {
    private final Session session;
    private final Set<Long> open;

    CardAccess(Database database, Session session) {
        this.session = session;
        this.open = database.openChangeSets().ids();
    }

    /** Whether no longer change is writing a record. */
    boolean isDone(PresentRecord record) {
        return !open.contains(record.changedIn());
    }

    boolean admits(PresentRecord customer) {
        return isDone(customer)
                && session.sees(customer.key().id(), choice(customer.value("territory")), choice(customer.value("owner")));
    }

    private static String choice(Value value) {
        return (String) value.content().orElse(null);
    }
}
