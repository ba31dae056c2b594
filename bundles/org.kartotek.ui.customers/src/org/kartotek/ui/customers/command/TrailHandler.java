/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kartotek.presentation.trail.Trail;
import org.kartotek.ui.customers.trail.ShowPlace;

/** Goes back or forward on the way through cards and lists; which, plugin.xml says after the class name. */
public final class TrailHandler extends AbstractHandler implements IExecutableExtension {
    private Trail.Direction direction = Trail.Direction.BACK;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        direction = Trail.Direction.valueOf(data.toString());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        window.getService(Trail.class)
                .go(direction)
                .ifPresent(place -> new ShowPlace(window.getActivePage()).show(place));
        return null;
    }
}
