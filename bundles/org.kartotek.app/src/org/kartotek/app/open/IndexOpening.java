/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.open;

import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.app.raise.OtherWindow;
import org.kartotek.core.database.CardIndexes;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseHeldException;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.database.RecoveryKey;
import org.kartotek.core.problem.KartotekException;

/** Opens the card index of a window. Any thread but that of the user interface. */
public final class IndexOpening {
    private final CardIndexes indexes;
    private final DatabaseLocation location;
    private final String systemUser;
    private final Optional<String> call;

    /**
     * @param systemUser the user of the operating system, who opens what has no password
     * @param call what the window shows first; another window that has the card index open shows it instead
     */
    public IndexOpening(CardIndexes indexes, DatabaseLocation location, String systemUser, Optional<String> call) {
        this.indexes = indexes;
        this.location = location;
        this.systemUser = systemUser;
        this.call = call;
    }

    public DatabaseLocation location() {
        return location;
    }

    /** Opens it without a password where that is possible. */
    public Outcome open(IProgressMonitor monitor) {
        if (location instanceof DatabaseLocation.Server) {
            return new Outcome.Locked("");
        }
        Credentials nobody = new Credentials(systemUser, null);
        if (!indexes.exists(location, nobody)) {
            return new Outcome.Missing();
        }
        return indexes.isOpenToAll(location) ? open(nobody, Optional.empty(), monitor) : new Outcome.Locked("");
    }

    /** Opens it as somebody who signs in. */
    public Outcome signIn(Credentials credentials, IProgressMonitor monitor) {
        Outcome outcome = open(credentials, Optional.empty(), monitor);
        return outcome instanceof Outcome.Refused refused ? new Outcome.Locked(refused.sentence()) : outcome;
    }

    /** Makes it, unless an earlier attempt did, and opens it. */
    public Outcome create(Credentials administrator, IProgressMonitor monitor) {
        Optional<RecoveryKey> recovery =
                indexes.exists(location, administrator) ? Optional.empty() : indexes.create(location, administrator, monitor);
        return open(administrator, recovery, monitor);
    }

    private Outcome open(Credentials credentials, Optional<RecoveryKey> recovery, IProgressMonitor monitor) {
        try {
            return new Outcome.Opened(indexes.open(location, credentials, monitor), recovery);
        } catch (DatabaseHeldException e) {
            boolean raised = e.channel().filter(channel -> new OtherWindow(channel).raise(call)).isPresent();
            return raised ? new Outcome.ElsewhereOpen() : new Outcome.Refused(e.getLocalizedMessage());
        } catch (KartotekException e) {
            return new Outcome.Refused(e.getLocalizedMessage());
        }
    }
}
