/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.functions;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kartotek.core.catalogue.OfficeFunction;

/** Stands in for the commands of a function that is switched off: whoever presses the key reads why nothing happens. */
final class OffHandler extends AbstractHandler {
    private final OfficeFunction function;

    OffHandler(OfficeFunction function) {
        this.function = function;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new Sentence(HandlerUtil.getActiveWorkbenchWindowChecked(event)).off(function);
        return null;
    }
}
