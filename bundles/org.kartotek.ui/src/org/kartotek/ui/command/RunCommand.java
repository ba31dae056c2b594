/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.command;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;

/** Runs a command as if its key had been pressed, or its entry in a menu chosen. */
public final class RunCommand {
    private final IServiceLocator place;

    /** @param place the site or window in which the command runs */
    public RunCommand(IServiceLocator place) {
        this.place = place;
    }

    /** @param id of the command; where it has a choice, with that in brackets, as the workbench writes it */
    public void byId(String id) {
        try {
            ParameterizedCommand command = place.getService(ICommandService.class).deserialize(id);
            place.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error(id, e), StatusManager.LOG | StatusManager.SHOW);
        }
    }
}
