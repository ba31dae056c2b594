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
import org.kartotek.core.problem.UnavailableException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;
import org.kartotek.core.signal.CustomerSignal;
import org.kartotek.core.signal.CustomerSignals;
import org.kartotek.core.signal.ExactName;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.connect.DatabaseException;
import org.kartotek.persistence.schema.Dialect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks either database for customers who are not seen. An embedded one is read here, past the rights of the session; a server looks for
 * itself, and at the rights of its caller. Thread-safe.
 */
public final class StoredSignals implements CustomerSignals {
    private static final Logger LOG = LoggerFactory.getLogger(StoredSignals.class);

    private final Database database;

    public StoredSignals(Database database) {
        this.database = database;
    }

    @Override
    public Optional<CustomerSignal> ask(Session session, String named) {
        boolean told = session.rights().may(Action.ASK_OWNER) && !(session.rights().rows() instanceof RowScope.Everything);
        Optional<ExactName> exact = told ? ExactName.of(named, session.locale()) : Optional.empty();
        try {
            return exact.flatMap(each -> answer(session, each));
        } catch (UnavailableException | DatabaseException e) {
            // it goes along with what somebody really does, and keeps nobody from that
            LOG.warn("No answer whom to ask, since it could not be recorded", e);
            return Optional.empty();
        }
    }

    private Optional<CustomerSignal> answer(Session session, ExactName named) {
        return database.note(connection -> database.dialect() == Dialect.DERBY
                ? new UnseenCustomers(connection, database, session).ask(named)
                : ServerSignal.ask(connection, named));
    }
}
