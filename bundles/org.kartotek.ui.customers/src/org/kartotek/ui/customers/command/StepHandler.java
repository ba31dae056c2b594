/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.command;

import java.util.OptionalLong;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.customers.card.OpenCard;
import org.kartotek.ui.customers.list.CustomerListView;

/** Goes to the next or the previous card of the list; how many rows on, plugin.xml says after the class name. */
public final class StepHandler extends AbstractHandler implements IExecutableExtension {
    private int rows = 1;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        rows = Integer.parseInt(data.toString());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        if (page.findView(CustomerListView.ID) instanceof CustomerListView list) {
            OptionalLong card = list.step(rows);
            card.ifPresent(id -> show(page, id));
        }
        return null;
    }

    private static void show(IWorkbenchPage page, long id) {
        OpenCard open = new OpenCard(page);
        if (page.getActiveEditor() instanceof CardEditor editor) {
            open.inPlaceOf(editor, id);
        } else {
            open.byId(id);
        }
    }
}
