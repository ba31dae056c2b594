/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.call;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.reach.Wanted;
import org.kartotek.presentation.call.Found;
import org.kartotek.presentation.call.WhoIsIt;
import org.osgi.service.component.annotations.Component;

/** Shows the card of somebody in the open window: what a telephone calls when it rings. */
@Component
public final class OpenCommand implements Command {
    /** Name of the command. */
    public static final String NAME = "open";

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(NAME, Messages.OPEN)
                .withOperands("[tel:NUMBER | mailto:ADDRESS | CARD]", 0, 1)
                .withDetails(
                        Messages.OPEN_NUMBER, Messages.OPEN_FOUND, Messages.OPEN_CARD);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        // where another process has the cards open, this hands the command over to it
        CardIndex index = context.index();
        if (!PlatformUI.isWorkbenchRunning()) {
            throw new NoWindowException();
        }
        Wanted wanted = Wanted.of(arguments.operands().stream().findFirst().orElse(""));
        Found found = new WhoIsIt(index, index.session(), context.monitor()).find(wanted);
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> new ShowFound(PlatformUI.getWorkbench().getWorkbenchWindows()[0]).show(found));
        return ExitCode.OK;
    }
}
