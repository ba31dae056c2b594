/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.database;

import java.util.Collection;
import java.util.List;
import org.kartotek.core.rights.Session;

/** The users of a card index. Needs the right to administer. Any thread but that of the user interface. */
public interface Users {

    /** All users in the order of their logins. */
    List<User> list(Session session);

    /** Whether users have passwords; else whoever uses the account of the operating system may open the card index. */
    boolean havePasswords();

    /**
     * Whether somebody at the desk knows the password of the session's user; whoever guesses has to wait as at signing in.
     *
     * @throws org.kartotek.core.problem.SignInRefusedException where it is not the password, or the name has to wait
     */
    void prove(Session session, char[] password);

    /**
     * Admits somebody. On a server the session has to be that of the owner; a login that the server does not know is made there.
     *
     * @param login what the user will sign in with
     * @param name shown to colleagues
     * @param role key of the role; its rights are none beyond those of the session
     * @param password of the user; null where the database is open to all, or where the server knows the login already
     * @throws org.kartotek.core.problem.KartotekException where the login is taken, the role unknown, or a password is missing
     */
    User add(Session session, String login, String name, String role, char[] password);

    /**
     * Gives a user another password: everybody to himself, administrators to anybody.
     *
     * @param present the password of the session's user, whoever gets another one, so that nobody changes it at a desk that was left
     * @param wanted the new one
     * @throws org.kartotek.core.problem.SignInRefusedException where {@code present} is not it
     * @throws org.kartotek.core.problem.KartotekException where there are no passwords, or the new one is too short
     */
    void changePassword(Session session, String login, char[] present, char[] wanted);

    /**
     * Lets somebody in no more; what he did stays in the history under his name. An encrypted card index gets another key at its next
     * start.
     *
     * @throws org.kartotek.core.problem.KartotekException for the last administrator, oneself, and somebody who does not exist
     */
    void dismiss(Session session, String login);

    /**
     * Names somebody who can be chosen as an account manager and cannot sign in until he is admitted with {@link #add}: an employee of an
     * imported company.
     *
     * @return the user; who is there already stays as he is
     */
    User addUninvited(Session session, String login, String name);

    /**
     * Takes {@link #addUninvited} back, where what would have named them is not written after all. Who has been admitted since, or is
     * chosen on a record, stays.
     */
    void forgetUninvited(Session session, Collection<String> logins);
}
