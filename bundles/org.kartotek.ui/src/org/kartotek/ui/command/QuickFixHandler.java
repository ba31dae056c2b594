/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.kartotek.ui.field.FieldLine;

/** Offers what would put the field with the caret right. */
public final class QuickFixHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Control focus = Display.getCurrent().getFocusControl();
        if (focus != null && focus.getData(FieldLine.KEY) instanceof FieldLine line) {
            line.offerFixes();
        }
        return null;
    }
}
