/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.signal;

import java.util.Optional;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;
import org.kartotek.core.signal.CustomerSignal;
import org.kartotek.core.signal.CustomerSignals;
import org.kartotek.core.signal.ExactName;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.schema.Dialect;

/**
 * Asks either database for customers who are not seen. An embedded one is read here, past the rights of the session; a server looks for
 * itself, and at the rights of its caller. Thread-safe.
 */
public final class StoredSignals implements CustomerSignals {
    private final Database database;

    public StoredSignals(Database database) {
        this.database = database;
    }

    @Override
    public Optional<CustomerSignal> ask(Session session, String named) {
        boolean told = session.rights().may(Action.ASK_OWNER) && !(session.rights().rows() instanceof RowScope.Everything);
        Optional<ExactName> exact = told ? ExactName.of(named, session.locale()) : Optional.empty();
        return exact.flatMap(each -> database.note(connection -> database.dialect() == Dialect.DERBY
                ? new UnseenCustomers(connection, database, session).ask(each)
                : ServerSignal.ask(connection, each)));
    }
}
