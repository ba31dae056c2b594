/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.board;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells a screen reader which stage this is, what its opportunities come to, and on which of them the cursor is. */
final class StageAccess {
    private final Accessible accessible;

    StageAccess(Control control, Supplier<String> stage, Supplier<String> cursor) {
        accessible = control.getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = stage.get();
            }

            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = cursor.get();
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_LIST;
            }

            @Override
            public void getValue(AccessibleControlEvent e) {
                e.result = cursor.get();
            }
        });
    }

    void cursorMoved() {
        accessible.sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        accessible.selectionChanged();
    }
}
