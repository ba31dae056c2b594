/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.signal;

import java.util.function.Consumer;
import org.kartotek.presentation.list.ListSize;
import org.kartotek.presentation.work.Delay;

/**
 * Asks for a customer whom the user does not see where a search has found few, once it has stood for a while: what is being typed names
 * somebody else at every pause. Lives on the thread of the user interface.
 */
public final class SearchSignal {
    /** In milliseconds. */
    static final int PAUSE = 900;
    /** Who finds more has found somebody. */
    static final int FEW = 10;

    private final UnseenCustomer unseen;
    private final Delay delay;
    private final Consumer<String> told;
    private String searched = "";
    private boolean asked;
    private Runnable waiting = () -> {};

    /** @param told gets the sentence for the user, and an empty one when it does not hold any more */
    public SearchSignal(UnseenCustomer unseen, Delay delay, Consumer<String> told) {
        this.unseen = unseen;
        this.delay = delay;
        this.told = told;
    }

    /** All that stands in the search box now. */
    public void typed(String text) {
        String stripped = text.strip();
        if (!stripped.equals(searched)) {
            searched = stripped;
            asked = false;
            waiting.run();
            told.accept("");
        }
    }

    /** What stands there was searched; the list may be read again later. */
    public void found(ListSize size) {
        if (!asked && size.exact() && size.rows() <= FEW && !searched.isEmpty()) {
            asked = true;
            String text = searched;
            waiting = delay.after(PAUSE, () -> unseen.ask(text, said -> tell(text, said)));
        }
    }

    private void tell(String text, String said) {
        if (text.equals(searched)) {
            told.accept(said);
        }
    }

    /** The list goes. */
    public void dispose() {
        waiting.run();
    }
}
