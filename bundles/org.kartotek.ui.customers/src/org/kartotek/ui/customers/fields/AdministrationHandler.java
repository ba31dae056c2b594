/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.fields;

import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kartotek.core.rights.Action;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.form.SinglePage;

/** Opens a page on which something of the card index is administered, for who may do that. */
public abstract class AdministrationHandler extends AbstractHandler {
    private final SinglePage page;
    private final Set<Action> enough;

    protected AdministrationHandler(SinglePage page) {
        this(page, Set.of(Action.ADMINISTER));
    }

    /** @param enough one of these is needed */
    protected AdministrationHandler(SinglePage page, Set<Action> enough) {
        this.page = page;
        this.enough = enough;
    }

    @Override
    public void setEnabled(Object evaluationContext) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Desk desk = window == null ? null : window.getService(Desk.class);
        setBaseEnabled(desk != null
                && desk.index().filter(index -> enough.stream().anyMatch(index.session().rights()::may)).isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().openEditor(page, page.editor());
        } catch (PartInitException e) {
            throw new ExecutionException(page.editor() + " cannot be opened", e);
        }
        return null;
    }
}
