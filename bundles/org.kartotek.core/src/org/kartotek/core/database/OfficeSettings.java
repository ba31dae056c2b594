/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.database;

import org.kartotek.core.office.InvoiceType;
import org.kartotek.core.office.Seller;
import org.kartotek.core.rights.Session;

/** What the office has agreed on for all who work with the cards; kept in the database. Any thread but that of the user interface. */
public interface OfficeSettings {
    /** The days between contacts where the office has not agreed on another number. */
    int USUAL_CONTACT_DAYS = 7;
    /** The office cannot agree on more. */
    int MOST_CONTACT_DAYS = 365;

    /** How many days the office leaves between two contacts with a customer; 0 where nobody is to be warned. */
    int contactDays();

    /**
     * Needs the right to administer.
     *
     * @param days from 0 to {@link #MOST_CONTACT_DAYS}
     * @throws org.kartotek.core.problem.KartotekException for any other number
     */
    void setContactDays(Session session, int days);

    /** Whether users may let the keyring of their computer sign them in; no, unless the office has said so. */
    boolean mayStaySignedIn();

    /** Needs the right to administer. Who is signed in by a keyring is asked at the next start again, where it is no. */
    void setMayStaySignedIn(Session session, boolean may);

    /** Who sells, and on which terms. */
    Seller seller();

    /** Needs the right to administer. Invoices that were issued keep what was printed on them. */
    void setSeller(Session session, Seller seller);

    /**
     * Says which running number comes first, for an office that has issued invoices before. Needs the right to administer.
     *
     * @param first at least 1
     * @throws org.kartotek.core.problem.KartotekException where one of this type was issued already: there would be a gap
     */
    void startAt(Session session, InvoiceType type, long first);
}
