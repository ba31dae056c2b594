package org.kartotek.cli;

import java.util.Arrays;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs one command of the command line and ends with its exit code. */
public final class CommandLineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        System.out.println("kartotek " + Arrays.toString((String[]) arguments));
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // A command is not interrupted from outside.
    }
}
