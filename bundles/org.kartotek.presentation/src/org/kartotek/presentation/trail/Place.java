/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.trail;

/** Where a user was. */
public sealed interface Place {

    /** A card. */
    record OfCard(long id) implements Place {}

    /** The list, with what was searched in it. */
    record OfList(String search) implements Place {}

    /** What hangs on the cards that are chosen in the list. */
    record OfZoom() implements Place {}
}
