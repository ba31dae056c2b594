package org.kartotek.ui.command;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;

/** Runs a command as if its key had been pressed. */
public final class RunCommand {
    private final IServiceLocator place;

    /** @param place the site or window in which the command runs */
    public RunCommand(IServiceLocator place) {
        this.place = place;
    }

    public void byId(String id) {
        try {
            place.getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error(id, e), StatusManager.LOG | StatusManager.SHOW);
        }
    }
}
