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
import org.kartotek.core.problem.SignInRefusedException;

/** Opens the card index of a window. Any thread but that of the user interface. */
public final class IndexOpening {
    private final CardIndexes indexes;
    private final DatabaseLocation location;
    private final String systemUser;
    private final Optional<String> call;
    private final KeptSignIn kept;

    /**
     * @param systemUser the user of the operating system, who opens what has no password
     * @param call what the window shows first; another window that has the card index open shows it instead
     * @param kept what users signed in with
     */
    public IndexOpening(
            CardIndexes indexes, DatabaseLocation location, String systemUser, Optional<String> call, KeptSignIn kept) {
        this.indexes = indexes;
        this.location = location;
        this.systemUser = systemUser;
        this.call = call;
        this.kept = kept;
    }

    public DatabaseLocation location() {
        return location;
    }

    /** Whether users can be asked to stay signed in. */
    public boolean canKeep() {
        return kept.isPossible();
    }

    /** Opens it without asking for a password where that is possible. */
    public Outcome open(IProgressMonitor monitor) {
        if (location instanceof DatabaseLocation.Server) {
            return openKept(monitor);
        }
        Credentials nobody = new Credentials(systemUser, null);
        if (!indexes.exists(location, nobody)) {
            return new Outcome.Missing();
        }
        return indexes.isOpenToAll(location) ? open(nobody, Optional.empty(), monitor) : openKept(monitor);
    }

    /** Opens it with what was kept, if there is something and the office still allows it. */
    private Outcome openKept(IProgressMonitor monitor) {
        return kept.find(location)
                .map(credentials -> open(credentials, Optional.empty(), monitor))
                .map(this::stillAllowed)
                .orElse(new Outcome.Locked(""));
    }

    private Outcome stillAllowed(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Opened opened when !opened.index().office().mayStaySignedIn() -> {
                kept.forget(location);
                opened.index().close();
                yield new Outcome.Locked("");
            }
            case Outcome.Locked another -> {
                // the password is another one by now; trying it again would make the user wait
                kept.forget(location);
                yield new Outcome.Locked("");
            }
            case Outcome.Refused refused -> new Outcome.Locked(refused.sentence());
            default -> outcome;
        };
    }

    /**
     * Opens it as somebody who signs in.
     *
     * @param keep whether to sign in by itself at the next start, where the office allows it
     */
    public Outcome signIn(Credentials credentials, boolean keep, IProgressMonitor monitor) {
        Outcome outcome = open(credentials, Optional.empty(), monitor);
        if (outcome instanceof Outcome.Opened opened) {
            if (keep && opened.index().office().mayStaySignedIn()) {
                kept.keep(location, credentials);
            } else {
                kept.forget(location);
            }
        }
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
        } catch (SignInRefusedException e) {
            return new Outcome.Locked(e.getLocalizedMessage());
        } catch (KartotekException e) {
            return new Outcome.Refused(e.getLocalizedMessage());
        }
    }
}
