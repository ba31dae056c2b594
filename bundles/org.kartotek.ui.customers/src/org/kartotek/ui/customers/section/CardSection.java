/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.section;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.presentation.card.RecordDraft;
import org.kartotek.presentation.card.ShownPaper;

/**
 * A section of a card in a tab of its own, contributed through the extension point {@code org.kartotek.ui.customers.cardSections}. It is
 * made when the user first looks at it, and goes with its card. Whatever it throws takes nothing else of the card along. Thread of the
 * user interface.
 */
public interface CardSection {

    /**
     * Builds it. Nothing is read on this thread.
     *
     * @param parent has a fill layout and holds nothing else
     */
    void create(Composite parent, CardPlace place);

    void setFocus();

    /** The user looks at it again. */
    default void shown() {}

    /** Whether something was typed in it and is not saved. */
    default boolean isDirty() {
        return false;
    }

    /** What was typed in it and is not saved, in a form that outlives the program. */
    default List<RecordDraft> drafts() {
        return List.of();
    }

    /** Brings back what was typed in it in an earlier run of the program. */
    default void restore(List<RecordDraft> drafts) {}

    /** Whether something of it is being saved. */
    default boolean isBusy() {
        return false;
    }

    /**
     * Saves what was typed in it.
     *
     * @param then run when all of it is saved
     */
    default void save(Runnable then) {
        then.run();
    }

    /**
     * Takes back the last edit that is not saved, or does again what was taken back.
     *
     * @return whether there is something unsaved, so that nothing that was saved is touched
     */
    default boolean step(boolean back) {
        return false;
    }

    /** Takes back all that was typed in it and is not saved. */
    default void revert() {}

    /** Adds something new, where the section can. */
    default void add() {}

    /** Brings one of its records to the front. */
    default void open(long record) {}

    /** What is printed of the record in front, where that has a paper of its own. */
    default Optional<ShownPaper> paper() {
        return Optional.empty();
    }

    /**
     * Goes on with what is chosen in it: a quote becomes a purchase, a purchase an invoice.
     *
     * @return whether there is a way to go on here
     */
    default boolean proceed() {
        return false;
    }

    /** Its controls are gone or go now. */
    default void dispose() {}
}
