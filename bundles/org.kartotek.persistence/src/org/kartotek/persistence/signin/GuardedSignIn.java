/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.signin;

import java.util.function.Supplier;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.problem.SignInRefusedException;

/** One attempt to sign in to a card index, which counts where it is refused. */
public final class GuardedSignIn {
    private final Refusals refusals;
    private final Credentials credentials;

    /** @param credentials without a password there is nothing to guess, and nothing to count */
    public GuardedSignIn(Refusals refusals, Credentials credentials) {
        this.refusals = refusals;
        this.credentials = credentials;
    }

    /**
     * @throws SignInRefusedException where the name has to wait, or the attempt is refused
     */
    public <T> T pass(Supplier<T> attempt) {
        T passed = look(attempt);
        if (isCounted()) {
            refusals.forget(credentials.login());
        }
        return passed;
    }

    /**
     * The same for an attempt after which nobody is signed in: what was refused before is still to be told.
     *
     * @throws SignInRefusedException where the name has to wait, or the attempt is refused
     */
    public <T> T look(Supplier<T> attempt) {
        if (!isCounted()) {
            return attempt.get();
        }
        refusals.admit(credentials.login());
        try {
            return attempt.get();
        } catch (SignInRefusedException refused) {
            refusals.count(credentials.login());
            throw refused;
        }
    }

    private boolean isCounted() {
        return credentials != null && credentials.login() != null && credentials.password() != null;
    }
}
