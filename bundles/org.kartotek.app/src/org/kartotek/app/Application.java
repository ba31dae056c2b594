/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app;

import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.kartotek.core.problem.KartotekException;

/** Opens the window of Kartotek. */
public final class Application implements IApplication {
    private static final Integer EXIT_REFUSED = 2;

    private volatile Client client;

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        try {
            client = new Client(ClientArguments.of(List.of(arguments), OwnIndex.folder()));
            return run(client);
        } catch (KartotekException e) {
            System.err.println(e.getLocalizedMessage());
            return EXIT_REFUSED;
        }
    }

    private static Object run(Client client) {
        client.beginOpening();
        Display display = PlatformUI.createDisplay();
        try {
            int code = PlatformUI.createAndRunWorkbench(display, new ClientAdvisor(client));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : client.exitCode();
        } finally {
            client.close();
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (Platform.isRunning() && PlatformUI.isWorkbenchRunning()) {
            client.closing().withoutAsking();
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
