/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.open;

import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.DatabaseLocation;

/** The card index that this process has open anyway; whoever handed the command over meant it. */
public final class HeldIndex implements IndexSource {
    private final CardIndex index;

    public HeldIndex(CardIndex index) {
        this.index = index;
    }

    @Override
    public CardIndex open(DatabaseLocation location) {
        return index;
    }

    @Override
    public CardIndex openOrMake(DatabaseLocation location, boolean openToAll) {
        return index;
    }

    @Override
    public void close() {
        // it stays open for its owner
    }
}
