/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.contactlog;

/** Keys of the fields of activities that the program itself reads and fills in. */
public final class ActivityFields {
    public static final String TYPE = "type";
    public static final String DIRECTION = "direction";
    /** The day where it was logged. */
    public static final String DATE = "date";
    /** The moment, as an instant in UTC such as {@code 2026-03-11T21:30:00Z}; not known for what was logged with a day alone. */
    public static final String MOMENT = "moment";

    public static final String SUBJECT = "subject";
    public static final String CONTACT = "contact";
    public static final String OWNER = "owner";
    public static final String MINUTES = "minutes";
    public static final String FOLLOW_UP = "follow_up";
    public static final String BULK = "bulk";
    public static final String NOTES = "notes";

    private ActivityFields() {}
}
