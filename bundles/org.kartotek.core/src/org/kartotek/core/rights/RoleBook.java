/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.rights;

import java.util.List;
import java.util.OptionalLong;

/**
 * The roles of the office and who has them. Every change is a change set, which is listed and can be taken back; it holds from the next
 * sign-in of whom it concerns. All methods need the right to grant or to administer. Any thread but that of the user interface.
 */
public interface RoleBook {

    /** All roles, in the order of the office. */
    List<Role> roles(Session session);

    /**
     * What the users were given who are let in, by their logins; of cards that they are denied those that the session sees. Whoever does not
     * administer reads it of himself, of those who have no more than he, and of those who work in his territories; others do not exist for him.
     */
    List<UserRights> users(Session session);

    /**
     * Makes, changes and removes roles, which needs the right to administer, and gives users roles, territories and denials.
     *
     * @return the change set; empty where everything is so already
     * @throws org.kartotek.core.problem.AccessRefusedException where somebody would get more than the session itself has
     * @throws org.kartotek.core.problem.KartotekException where nobody would be left who administers, a role that somebody has would be
     *     gone, or somebody else has changed roles or users since
     */
    OptionalLong change(Session session, RightsEdit edit);

    /**
     * What a user would see: a session with the rights that the user would have, which cannot write. Nobody signs in.
     *
     * @throws org.kartotek.core.problem.AccessRefusedException where the session itself has less
     * @throws org.kartotek.core.problem.KartotekException where there is no such user
     */
    Session seenBy(Session session, String login);
}
