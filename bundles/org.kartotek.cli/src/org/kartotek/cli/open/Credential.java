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
    private static final String BY_ENVIRONMENT =
            "set KARTOTEK_USER and KARTOTEK_PASSWORD_FILE (a file with the password, which only you can read)";

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
            throw new KartotekException("This card index wants to know who you are: " + BY_ENVIRONMENT
                    + ", or run the command in a terminal to be asked.");
        }
        String login = secrets.user().orElseGet(() -> secrets.ask("User: "));
        return new Credentials(login, secrets.askPassword("Password of " + login + ": "));
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
            throw new KartotekException("There is no card index yet, and a new one needs an administrator: " + BY_ENVIRONMENT
                    + ", or run the command in a terminal to be asked, or add --open for a card index that whoever uses your account"
                    + " may open.");
        }
        return asked();
    }

    private Credentials asked() {
        String login = secrets.user().orElseGet(() -> secrets.ask("A new card index needs an administrator. User: "));
        char[] password = secrets.askPassword("Password, at least " + Credentials.LEAST_PASSWORD + " characters: ");
        if (login.isBlank() || password.length < Credentials.LEAST_PASSWORD) {
            throw new KartotekException(
                    "A user needs a name and a password of at least " + Credentials.LEAST_PASSWORD + " characters. Nothing was made.");
        }
        if (!Arrays.equals(password, secrets.askPassword("Password again: "))) {
            throw new KartotekException("The two passwords differ. Nothing was made.");
        }
        return new Credentials(login.strip(), password);
    }
}
