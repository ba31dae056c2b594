/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

/** What somebody is editing and has not saved, to be kept from being lost. Thread of the user interface. */
public interface Unsaved {

    /**
     * @param listener run after each change, however small
     * @return removes the listener when run
     */
    Runnable onChange(Runnable listener);

    /** Whether there is anything that would be lost. */
    boolean isDirty();

    /** All of it, in a form that outlives the program. */
    CardDraft unsaved();
}
