/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.zoom;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows something else that hangs on the cards; how many subjects on, plugin.xml says after the class name. */
public final class ZoomStepHandler extends AbstractHandler implements IExecutableExtension {
    private int subjects = 1;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        subjects = Integer.parseInt(data.toString());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof ZoomView view) {
            view.step(subjects);
        }
        return null;
    }
}
