/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.form;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.swt.widgets.Control;

/**
 * Work on a page that is done piece by piece, so that a user who types or scrolls meanwhile need not wait for all of it. Thread of the
 * user interface.
 */
public final class Pieces {
    private final Control owner;
    private final Deque<Runnable> left = new ArrayDeque<>();

    /** @param owner nothing more is done when it is gone */
    public Pieces(Control owner) {
        this.owner = owner;
    }

    public void add(Runnable piece) {
        left.add(piece);
    }

    /** Whether nothing is left to do. */
    public boolean isDone() {
        return left.isEmpty();
    }

    /** Does the next piece now. */
    public void next() {
        left.remove().run();
    }

    /** Does a piece each time that what the user does has been seen to. */
    public void goOn() {
        owner.getDisplay().asyncExec(() -> {
            if (!left.isEmpty() && !ScrolledPage.isGone(owner)) {
                next();
                goOn();
            }
        });
    }

    /** Leaves undone what is left. */
    public void cancel() {
        left.clear();
    }

    /** Does what is left now, for whoever needs all of it. */
    public void complete() {
        while (!left.isEmpty()) {
            next();
        }
    }
}
