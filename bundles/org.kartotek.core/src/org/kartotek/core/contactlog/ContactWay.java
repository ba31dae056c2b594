/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.contactlog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How somebody is in touch with a customer: the choices that the program ships for the type of an activity. */
public enum ContactWay {
    CALL,
    MAIL,
    LETTER,
    MEETING,
    /** Nobody was in touch; something was written down. */
    NOTE;

    /** Key of the choice. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the customer notices it. */
    public boolean isContact() {
        return this != NOTE;
    }

    /** Whether it goes from one side to the other, so that it is asked who began. */
    public boolean hasDirection() {
        return this == CALL || this == MAIL || this == LETTER;
    }

    /** Those that the customer notices. */
    public static List<ContactWay> contacts() {
        return Arrays.stream(values()).filter(ContactWay::isContact).toList();
    }

    /** The way with this {@link #key}; an office can add types of its own, which are none of them. */
    public static Optional<ContactWay> byKey(String key) {
        return Arrays.stream(values()).filter(way -> way.key().equals(key)).findFirst();
    }
}
