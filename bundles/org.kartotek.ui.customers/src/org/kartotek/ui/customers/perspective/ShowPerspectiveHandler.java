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
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.kartotek.presentation.perspective.Perspective;
import org.kartotek.presentation.perspective.Perspectives;

/** Brings up a perspective; plugin.xml says after the class name which. */
public final class ShowPerspectiveHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {
    private Perspective perspective = Perspective.CUSTOMERS;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        perspective = Perspective.byKey(String.valueOf(data)).orElseThrow();
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new ShowPerspective(HandlerUtil.getActiveWorkbenchWindowChecked(event)).show(perspective);
        return null;
    }

    @SuppressWarnings("rawtypes")
    @Override
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(PlatformUI.getWorkbench().getService(Perspectives.class).now() == perspective);
    }
}
