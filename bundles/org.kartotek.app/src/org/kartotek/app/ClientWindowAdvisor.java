/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.services.ISourceProviderService;
import org.kartotek.app.call.ShowFound;
import org.kartotek.app.drill.Drill;
import org.kartotek.app.functions.FunctionsKeeper;
import org.kartotek.app.imports.ImportFile;
import org.kartotek.app.lock.LockKeeper;
import org.kartotek.app.open.Outcome;
import org.kartotek.app.start.StartDesk;
import org.kartotek.app.start.StartPerspective;
import org.kartotek.app.status.StatusBar;
import org.kartotek.app.tour.Tour;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.reach.Wanted;
import org.kartotek.presentation.call.WhoIsIt;
import org.kartotek.presentation.day.MyDay;
import org.kartotek.presentation.perspective.Perspectives;
import org.kartotek.presentation.recent.CardsAtHand;
import org.kartotek.presentation.trail.Trail;
import org.kartotek.ui.command.RunCommand;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.beside.BesideStack;
import org.kartotek.ui.customers.list.LinkedCards;
import org.kartotek.ui.customers.perspective.DeskSource;
import org.kartotek.ui.customers.perspective.PerspectiveBar;
import org.kartotek.ui.customers.perspective.PerspectiveIds;
import org.kartotek.ui.customers.perspective.PerspectiveKeeper;
import org.kartotek.ui.customers.perspective.ShowPerspective;
import org.kartotek.ui.customers.trail.TrailKeeper;
import org.kartotek.ui.form.FileDrop;

/** The window: brings up the start page or the cards, whatever opening leads to. */
final class ClientWindowAdvisor extends WorkbenchWindowAdvisor {
    /** On a screen that is narrower than this the window takes all of it. */
    private static final int ROOMY = 1440;


    private final Client client;
    private LockKeeper lock;

    ClientWindowAdvisor(IWorkbenchWindowConfigurer configurer, Client client) {
        super(configurer);
        this.client = client;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        return new StatusBar(
                configurer, client.desk(), window.getService(MyDay.class), () -> new RunCommand(window).byId(CommandIds.MY_DAY));
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(size(Display.getCurrent()));
        window.setTitle(Messages.product);
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowPerspectiveBar(false);
        window.setShowProgressIndicator(false);
    }

    private static Point size(Display display) {
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        boolean roomy = screen.width > ROOMY;
        return roomy ? new Point(screen.width * 9 / 10, screen.height * 9 / 10) : new Point(screen.width, screen.height);
    }

    @Override
    public void postWindowCreate() {
        Shell shell = getWindowConfigurer().getWindow().getShell();
        if (shell.getMonitor().getClientArea().width <= ROOMY) {
            shell.setMaximized(true);
        }
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        // tabs that a window left which did not come to its end
        window.getActivePage().closeAllEditors(false);
        BesideStack.tidy(window);
        new EditorRoom(window.getPartService(), window);
        new FileDrop(window.getShell(), files -> importFile(window, files.getFirst()));
        new FunctionsKeeper(window, client.desk());
        new PerspectiveKeeper(window, client.desk(), perspectives());
        PerspectiveBar.addTo(window);
        ISourceProviderService sources = window.getService(ISourceProviderService.class);
        ((DeskSource) sources.getSourceProvider(DeskSource.OPEN)).follow(client.desk());
        new TrailKeeper(window, window.getService(Trail.class), window.getService(CardsAtHand.class));
        IEclipseContext context = PlatformUI.getWorkbench().getService(IEclipseContext.class);
        context.set(LinkedCards.class, new LinkedCards(window));
        lock = new LockKeeper(window, client.desk());
        context.set(LockKeeper.class, lock);
        Display display = window.getShell().getDisplay();
        client.whenOpened(display, this::show, problem -> show(new Outcome.Refused(Messages.openingFailed)));
        client.arguments().tour().ifPresent(folder -> tour(window, folder));
        client.arguments()
                .drill()
                .ifPresent(folder -> new Drill(folder, client.desk(), window.getShell(), this::end, System.out).start());
    }

    @Override
    public boolean preWindowShellClose() {
        return lock == null || lock.window().mayClose();
    }

    private void tour(IWorkbenchWindow window, Path folder) {
        new Tour(folder, client.desk(), window, client::reports, this::beginIfMissing, this::end, System.out).start();
    }

    private void beginIfMissing() {
        if (client.desk().index().isEmpty()) {
            startDesk().beginWithSample();
        }
    }

    private void end(int code) {
        getWindowConfigurer().getWindow().getActivePage().closeAllEditors(false);
        client.setExitCode(code);
        client.closing().withoutAsking();
        PlatformUI.getWorkbench().close();
    }

    private static StartDesk startDesk() {
        return PlatformUI.getWorkbench().getService(IEclipseContext.class).get(StartDesk.class);
    }

    private void show(Outcome outcome) {
        switch (outcome) {
            case Outcome.Opened opened -> opened(new StartDesk.Opened(opened.index(), null));
            case Outcome.ElsewhereOpen elsewhere -> PlatformUI.getWorkbench().close();
            // a window that was restored is drawn only now, and would come back over a page that is shown while it opens
            default -> getWindowConfigurer().getWindow().getShell().getDisplay().asyncExec(() -> begin(outcome));
        }
    }

    private void begin(Outcome outcome) {
        if (getWindowConfigurer().getWindow().getActivePage() != null) {
            showStart();
            startDesk().show(outcome);
        }
    }

    /** The cards are open: on to the list. */
    void opened(StartDesk.Opened opened) {
        client.serve(opened.index());
        client.desk().open(opened.index());
        new ShowPerspective(getWindowConfigurer().getWindow()).show(perspectives().now());
        page().closePerspective(perspective(StartPerspective.ID), false, false);
        getWindowConfigurer().setTitle(WindowTitle.of(opened.index()));
        if (opened.start() != null) {
            IWorkbenchWindow window = getWindowConfigurer().getWindow();
            opened.start().file().ifPresent(file -> importFile(window, file));
        }
        client.arguments().open().ifPresent(text -> show(opened.index(), Wanted.of(text)));
    }

    /** Somebody rang while there was no window. */
    private void show(CardIndex index, Wanted wanted) {
        client.desk()
                .background()
                .ask(
                        monitor -> new WhoIsIt(index, index.session(), monitor).find(wanted),
                        found -> new ShowFound(getWindowConfigurer().getWindow()).show(found),
                        ClientWindowAdvisor::fail);
    }

    /** What goes wrong here is told at the edge of the user interface. */
    private static void fail(RuntimeException problem) {
        throw problem;
    }

    private static void importFile(IWorkbenchWindow window, Path file) {
        window.getService(ImportFile.class).open(window, Optional.of(file));
    }

    /** Lays the page of the start out anew: what an earlier window kept of it has no view, as views of the start are not kept. */
    private void showStart() {
        showPerspective(PerspectiveIds.CUSTOMERS);
        page().closePerspective(perspective(StartPerspective.ID), false, false);
        showPerspective(StartPerspective.ID);
    }

    private void showPerspective(String id) {
        if (!page().getPerspective().getId().equals(id)) {
            page().setPerspective(perspective(id));
        }
    }

    private static Perspectives perspectives() {
        return PlatformUI.getWorkbench().getService(Perspectives.class);
    }

    private IWorkbenchPage page() {
        return getWindowConfigurer().getWindow().getActivePage();
    }

    private static IPerspectiveDescriptor perspective(String id) {
        return PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id);
    }
}
