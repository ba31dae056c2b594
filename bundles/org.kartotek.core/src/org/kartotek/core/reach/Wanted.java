/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.reach;

/** What somebody outside the window asks to see: a softphone, a link on a page, a hotkey. */
public sealed interface Wanted {

    /** Nothing but the window itself. */
    record Window() implements Wanted {}

    /** Whoever has this number. */
    record Phone(String number) implements Wanted {}

    /** Whoever has this e-mail address. */
    record Mail(String address) implements Wanted {}

    /** The card with this customer number, or what a search for it finds. */
    record Named(String text) implements Wanted {}

    /**
     * @param text a number, an address or a name; as a link ({@code tel:}, {@code callto:}, {@code sip:}, {@code mailto:}) or bare.
     *     It comes from outside: what makes no sense is searched for as it is
     */
    static Wanted of(String text) {
        return new WantedLink(text).read();
    }
}
