/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.raise;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.kartotek.app.call.NoWindowException;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.osgi.service.component.annotations.Component;

/** Brings the open window to the front. */
@Component
public final class RaiseCommand implements Command {
    /** Name of the command. */
    public static final String NAME = "raise";

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(NAME, Messages.RAISE).forTheProgram();
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        // where another process has the cards open, this hands the command over to it
        context.index();
        if (!PlatformUI.isWorkbenchRunning()) {
            throw new NoWindowException();
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
            shell.setMinimized(false);
            shell.forceActive();
        });
        return ExitCode.OK;
    }
}
