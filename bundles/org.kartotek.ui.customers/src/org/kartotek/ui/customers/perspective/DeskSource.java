/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.perspective;

import java.util.Map;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.kartotek.presentation.desk.Desk;

/**
 * Tells expressions of the workbench whether a card index is open. Commands that need one refer to the definition
 * {@code org.kartotek.ui.customers.atWork} of plugin.xml, and work in each perspective.
 */
public final class DeskSource extends AbstractSourceProvider {
    /** The variable; its value is true or false. */
    public static final String OPEN = "org.kartotek.cards.open";

    private boolean open;

    /** From now on the variable says how it stands on this desk. */
    public void follow(Desk desk) {
        desk.whenOpen(index -> {
            open = true;
            fireSourceChanged(ISources.ACTIVE_WORKBENCH_WINDOW, OPEN, open);
        });
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {OPEN};
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(OPEN, open);
    }

    @Override
    public void dispose() {
        // nothing is held
    }
}
