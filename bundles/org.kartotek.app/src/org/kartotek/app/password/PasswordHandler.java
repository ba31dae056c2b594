/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.password;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kartotek.app.lock.PasswordsHandler;
import org.kartotek.ui.form.SinglePage;
import org.kartotek.ui.theme.Icon;

/** Opens the page of the own password, where users have passwords. */
public final class PasswordHandler extends PasswordsHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            HandlerUtil.getActiveWorkbenchWindowChecked(event)
                    .getActivePage()
                    .openEditor(new SinglePage(PasswordEditor.ID, Messages.title, Icon.USER), PasswordEditor.ID);
        } catch (PartInitException e) {
            throw new ExecutionException(PasswordEditor.ID + " cannot be opened", e);
        }
        return null;
    }
}
