/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.lock;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;

/** Chooses after how long without keys and mouse the window is locked; the choice is kept. */
public final class LockTimeHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String wanted = event.getParameter(RadioState.PARAMETER_ID);
        if (wanted != null) {
            HandlerUtil.updateRadioState(event.getCommand(), wanted);
            HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(LockKeeper.class).setPatience(wanted);
        }
        return null;
    }
}
