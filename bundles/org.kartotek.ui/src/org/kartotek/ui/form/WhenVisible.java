/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.form;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** A view that stands behind another catches up when it is seen again. */
public final class WhenVisible {
    private WhenVisible() {}

    /** @return stops it when run */
    public static Runnable run(IWorkbenchPart view, Runnable deed) {
        IPartListener2 seen = new IPartListener2() {
            @Override
            public void partVisible(IWorkbenchPartReference part) {
                if (part.getPart(false) == view) {
                    deed.run();
                }
            }
        };
        view.getSite().getPage().addPartListener(seen);
        return () -> view.getSite().getPage().removePartListener(seen);
    }
}
