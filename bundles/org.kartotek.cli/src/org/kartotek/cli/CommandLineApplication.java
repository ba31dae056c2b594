/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.open.TerminalSecrets;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Runs one command of the command line and ends with its exit code. */
public final class CommandLineApplication implements IApplication {
    private static final long SERVICE_MILLIS = 30_000;
    private static final long FAREWELL_SECONDS = 20;

    @Override
    public Object start(IApplicationContext context) throws InterruptedException {
        List<String> words = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        BundleContext bundle = FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
        ServiceTracker<CommandLine, CommandLine> tracker = new ServiceTracker<>(bundle, CommandLine.class, null);
        tracker.open();
        try {
            CommandLine commandLine = tracker.waitForService(SERVICE_MILLIS);
            if (commandLine == null) {
                throw new IllegalStateException("a service that the command line needs is missing");
            }
            return run(commandLine, words);
        } finally {
            tracker.close();
        }
    }

    private static int run(CommandLine commandLine, List<String> words) {
        NullProgressMonitor monitor = new NullProgressMonitor();
        CountDownLatch done = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> breakOff(monitor, done)));
        // whatever the shell is set to, files and pipes get the same bytes
        try (PrintStream out = utf8(FileDescriptor.out);
                PrintStream err = utf8(FileDescriptor.err)) {
            Path directory = Path.of("").toAbsolutePath();
            int code = commandLine.run(words, new Terminal(out, err, directory, home(), monitor, secrets(), Locale.getDefault()));
            return isWritten(out, err) ? code : ExitCode.FAILED;
        } finally {
            done.countDown();
        }
    }

    /** A full disk or a reader that went away: half of an answer is not a success. */
    private static boolean isWritten(PrintStream out, PrintStream err) {
        boolean written = !out.checkError();
        if (!written) {
            err.println(Messages.OUTPUT_CUT.in(Locale.getDefault()));
        }
        return written;
    }

    /** Ctrl+C: the command rolls back what it began, and the database is closed. */
    private static void breakOff(IProgressMonitor monitor, CountDownLatch done) {
        monitor.setCanceled(true);
        try {
            done.await(FAREWELL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }

    private static TerminalSecrets secrets() {
        // newer Javas give a console also where nobody sits at one
        System.setProperty("jdk.console", "java.base");
        Console console = System.console();
        return new TerminalSecrets(System.getenv(), Optional.ofNullable(console));
    }

    /** Folder with the user's own data. */
    static Path home() {
        String named = System.getProperty("kartotek.home");
        return named != null ? Path.of(named) : Path.of(System.getProperty("user.home"), ".kartotek");
    }

    @Override
    public void stop() {
        // a command is broken off by its monitor
    }
}
