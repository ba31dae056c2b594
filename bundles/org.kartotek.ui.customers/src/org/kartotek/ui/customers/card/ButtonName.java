/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Reads out what a button without words does, and to what. */
public final class ButtonName extends AccessibleAdapter {
    private final Supplier<String> name;

    /** @param name asked for each time that it is read out */
    public ButtonName(Supplier<String> name) {
        this.name = name;
    }

    @Override
    public void getName(AccessibleEvent e) {
        e.result = name.get();
    }
}
