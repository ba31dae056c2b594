/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.lock;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.core.commands.State;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RadioState;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.work.KeptWords;
import org.kartotek.ui.work.RunningWorks;

/** Knows whether the window can be locked, which it can be where users have passwords, and after how long it is. Thread of the user interface. */
public final class LockKeeper {
    static final String TIME = "org.kartotek.app.lockTime";
    private static final String NEVER = "NEVER";
    private static final String KEY = "lockAfter";

    private final IWorkbenchWindow window;
    private final Desk desk;
    private final KeptWords kept = new KeptWords("org.kartotek.app");
    private final WindowLock lock;
    private boolean passwords;

    public LockKeeper(IWorkbenchWindow window, Desk desk) {
        this.window = window;
        this.desk = desk;
        lock = new WindowLock(window, new Own(), this::isUnsaved);
        State state = state();
        state.setValue(kept.get(KEY, String.valueOf(state.getValue())));
        desk.whenOpen(this::ask);
        new IdleWatch(window.getShell().getDisplay(), this::patience, this::lock);
    }

    private final class Own implements WindowLock.Password {
        @Override
        public String login() {
            return desk.index().orElseThrow().session().login();
        }

        @Override
        public void prove(char[] password) {
            CardIndex index = desk.index().orElseThrow();
            index.users().prove(index.session(), password);
        }
    }

    private void ask(CardIndex index) {
        passwords = false;
        desk.background().ask(monitor -> index.users().havePasswords(), has -> passwords = has, problem -> {
            throw problem;
        });
    }

    private boolean isUnsaved() {
        return window.getActivePage().getDirtyEditors().length > 0 || !new RunningWorks().list().isEmpty();
    }

    private State state() {
        return window.getService(ICommandService.class).getCommand(TIME).getState(RadioState.STATE_ID);
    }

    private Optional<Duration> patience() {
        String minutes = String.valueOf(state().getValue());
        return NEVER.equals(minutes) || !canLock() ? Optional.empty() : Optional.of(Duration.ofMinutes(Long.parseLong(minutes)));
    }

    /** @param minutes after which it is locked, or {@code NEVER} */
    void setPatience(String minutes) {
        kept.put(KEY, minutes);
    }

    /** Whether there is a password by which somebody can come back. */
    public boolean canLock() {
        return passwords && desk.index().isPresent();
    }

    /** Locks the window, where that is possible. */
    public void lock() {
        if (canLock()) {
            lock.lock();
        }
    }

    /** The lock itself. */
    public WindowLock window() {
        return lock;
    }
}
