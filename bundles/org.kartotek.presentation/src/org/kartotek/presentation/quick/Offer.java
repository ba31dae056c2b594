/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.quick;

/** One line of what quick open offers. */
public sealed interface Offer {

    /** Who or what it is. */
    String title();

    /** What tells it from others, in quieter words. */
    String detail();

    /**
     * A card.
     *
     * @param why it is offered
     */
    record OfCard(long id, String title, String detail, Reason why) implements Offer {}

    /**
     * A command.
     *
     * @param id by which the window runs it
     * @param detail its key, or nothing
     */
    record OfCommand(String id, String title, String detail) implements Offer {}

    /** Why a card is offered. */
    enum Reason {
        PINNED,
        RECENT,
        FOUND
    }
}
