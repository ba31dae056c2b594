/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import java.lang.reflect.Field;
import java.util.List;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;

/** What a screen reader would say of a control. */
final class AccessibleNames {
    private AccessibleNames() {}

    /** The name that the control's listeners give it; the text of a button that has no listener. */
    static String of(Control control) {
        AccessibleEvent event = new AccessibleEvent(control.getAccessible());
        event.childID = ACC.CHILDID_SELF;
        listeners(control.getAccessible()).forEach(listener -> listener.getName(event));
        if (event.result == null && control instanceof Button button) {
            return button.getText().replace("&", "");
        }
        return event.result == null ? "" : event.result;
    }

    /** The description that the control's listeners give it. */
    static String description(Control control) {
        AccessibleEvent event = new AccessibleEvent(control.getAccessible());
        event.childID = ACC.CHILDID_SELF;
        listeners(control.getAccessible()).forEach(listener -> listener.getDescription(event));
        return event.result == null ? "" : event.result;
    }

    @SuppressWarnings("unchecked")
    private static List<AccessibleListener> listeners(Accessible accessible) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            Object listeners = field.get(accessible);
            return listeners == null ? List.of() : List.copyOf((List<AccessibleListener>) listeners);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("SWT keeps its listeners elsewhere now", e);
        }
    }
}
