/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui;

import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** The name by which a screen reader calls a control that has no words of its own. */
public final class SpokenName extends AccessibleAdapter {
    private final Supplier<String> name;

    private SpokenName(Supplier<String> name) {
        this.name = name;
    }

    /**
     * Names a control. Thread of the user interface.
     *
     * @param name asked for whenever it is read out
     */
    public static void give(Control control, Supplier<String> name) {
        SpokenName spoken = new SpokenName(name);
        control.getAccessible().addAccessibleListener(spoken);
        if (SWT.getPlatform().equals("gtk")) {
            label(control, spoken);
        }
    }

    /** GTK's own controls, such as its buttons and texts, never ask for a name: they get a label that is nowhere to be seen. */
    private static void label(Control control, SpokenName spoken) {
        Accessible label = new Accessible(control.getParent().getAccessible());
        label.addAccessibleListener(spoken);
        control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label);
        control.addListener(SWT.Dispose, e -> label.dispose());
    }

    /** As {@link #give(Control, Supplier)}, where the name never changes. */
    public static void give(Control control, String name) {
        give(control, () -> name);
    }

    @Override
    public void getName(AccessibleEvent e) {
        e.result = name.get();
    }
}
