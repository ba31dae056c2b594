/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.audit;

import java.util.Locale;

/** What is kept in the audit log. */
public enum AuditEvent {
    SIGN_IN,
    /** Attempts that were refused before somebody signed in; the amount is their number. */
    REFUSED,
    /** Something that the user may not do or see; the subject says on what path and of what, the amount how often in a row. */
    NOT_ALLOWED,
    /** Roles, or what users have of them, were changed; the subject is the change set. */
    RIGHTS,
    /** A user was admitted; the subject is his id. */
    ADMITTED,
    /** A user is let in no more; the subject is his id. */
    DISMISSED,
    /** A user got another password; the subject is his id. */
    PASSWORD,
    /** Cards were opened, their histories among them; the amount is their number. */
    OPEN,
    /** Cards went out as data; the subject is the form, the amount the number of records. */
    EXPORT,
    /** A report was run; the subject is its name and form, the amount the number of records where it is known. */
    REPORT,
    /** Somebody was told that a customer exists whom he does not see; the subject is his card. */
    SIGNAL;

    /** The name on the command line and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
