/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.app.imports.ImportFile;
import org.kartotek.app.open.KeptSignIn;
import org.kartotek.app.start.StartDesk;
import org.kartotek.core.importing.ImportMappings;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.presentation.day.MyDay;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.documents.DocumentHome;
import org.kartotek.presentation.draft.DraftHome;
import org.kartotek.presentation.letter.LetterHome;
import org.kartotek.presentation.perspective.Perspectives;
import org.kartotek.presentation.recent.CardsAtHand;
import org.kartotek.presentation.trail.Trail;
import org.kartotek.presentation.zoom.Zoom;
import org.kartotek.ui.command.DressHandler;
import org.kartotek.ui.customers.perspective.KeptPerspectives;
import org.kartotek.ui.customers.perspective.PerspectiveIds;
import org.kartotek.ui.theme.Icon;

/** Sets the workbench up: hands the desk to its parts, and tells unexpected problems at the edge. */
final class ClientAdvisor extends WorkbenchAdvisor {
    private static final String PLUGIN = "org.kartotek.app";
    /** After the window has come up, in milliseconds. */
    private static final int READ_AHEAD = 1_500;

    private final Client client;
    private ClientWindowAdvisor window;

    ClientAdvisor(Client client) {
        this.client = client;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(client.arguments().tour().isEmpty() && client.arguments().drill().isEmpty());
    }

    @Override
    public void preStartup() {
        var display = PlatformUI.getWorkbench().getDisplay();
        DressHandler.wearChosen(PlatformUI.getWorkbench());
        IEclipseContext context = PlatformUI.getWorkbench().getService(IEclipseContext.class);
        context.set(Desk.class, client.createDesk(display));
        context.set(DraftHome.class, new DraftHome(OwnIndex.home()));
        context.set(DocumentHome.class, client.createDocumentHome());
        context.set(Trail.class, new Trail());
        Perspectives perspectives = new Perspectives(new KeptPerspectives());
        context.set(Perspectives.class, perspectives);
        context.set(Zoom.class, new Zoom(perspectives));
        CardsAtHand cards = client.createCardsAtHand();
        context.set(CardsAtHand.class, cards);
        context.set(MyDay.class, client.createMyDay(display, cards));
        context.set(ImportFile.class, new ImportFile(client.desk(), client::imports, OwnIndex.home().resolve(ImportMappings.FOLDER)));
        context.set(LetterHome.class, client.createLetterHome());
        context.set(KeptSignIn.class, client.kept());
        context.set(StartDesk.class, client.createStart(display, opened -> window.opened(opened)));
    }

    @Override
    public void postStartup() {
        DressHandler.dressFrame(PlatformUI.getWorkbench());
        Job icons = Job.createSystem("Reading icons ahead", (ICoreRunnable) monitor -> Icon.readAhead());
        icons.setPriority(Job.DECORATE);
        icons.schedule(READ_AHEAD);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        window = new ClientWindowAdvisor(configurer, client);
        return window;
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return PerspectiveIds.CUSTOMERS;
    }

    @Override
    public boolean preShutdown() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return client.closing().mayClose(active == null ? null : active.getShell());
    }

    @Override
    public void eventLoopIdle(Display display) {
        client.stamp().idle();
        super.eventLoopIdle(display);
    }

    /** Whatever nobody caught ends here and is told once. */
    @Override
    public void eventLoopException(Throwable problem) {
        IStatus status = problem instanceof KartotekException expected
                ? Status.error(expected.getLocalizedMessage())
                : new Status(IStatus.ERROR, PLUGIN, PLUGIN, problem);
        StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
    }
}
