/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.open;

import java.util.Arrays;
import org.kartotek.cli.command.Secrets;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.problem.KartotekException;

/** Puts together who signs in: from the environment, or by asking. */
public final class Credential {
    private final Secrets secrets;

    public Credential(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Nobody in particular: for a card index without passwords. */
    public static Credentials ofNobody() {
        return new Credentials(System.getProperty("user.name"), null);
    }

    /**
     * @throws KartotekException where neither environment nor terminal says who
     */
    public Credentials toSignIn() {
        if (secrets.user().isPresent() && secrets.password().isPresent()) {
            return new Credentials(secrets.user().get(), secrets.password().get());
        }
        if (!secrets.canAsk()) {
            throw new KartotekException(Messages.WHO_ARE_YOU);
        }
        String login = secrets.user().orElseGet(() -> secrets.ask(Messages.USER));
        return new Credentials(login, secrets.askPassword(Messages.PASSWORD.with(login)));
    }

    /**
     * The administrator of a new card index.
     *
     * @param openToAll whether it shall have no password
     * @throws KartotekException where neither environment nor terminal says who, naming the three ways
     */
    public Credentials ofAdministrator(boolean openToAll) {
        if (openToAll) {
            return ofNobody();
        }
        if (secrets.user().isPresent() && secrets.password().isPresent()) {
            return new Credentials(secrets.user().get(), secrets.password().get());
        }
        if (!secrets.canAsk()) {
            throw new KartotekException(Messages.NEEDS_ADMINISTRATOR);
        }
        return asked();
    }

    private Credentials asked() {
        String login = secrets.user().orElseGet(() -> secrets.ask(Messages.ADMINISTRATOR));
        char[] password = secrets.askPassword(Messages.NEW_PASSWORD.with(Credentials.LEAST_PASSWORD));
        if (login.isBlank() || password.length < Credentials.LEAST_PASSWORD) {
            throw new KartotekException(Messages.TOO_SHORT.with(Credentials.LEAST_PASSWORD));
        }
        if (!Arrays.equals(password, secrets.askPassword(Messages.AGAIN))) {
            throw new KartotekException(Messages.DIFFER);
        }
        return new Credentials(login.strip(), password);
    }
}
