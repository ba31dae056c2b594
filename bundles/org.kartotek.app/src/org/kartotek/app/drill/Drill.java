/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.drill;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.TestIds;

/**
 * Works at the window as a user does who is in a hurry, by 200 keys and clicks, and measures how long its thread did not answer. Leaves
 * a table and what was seen during the worst blocks in a folder. It writes on the cards: meant for a card index of its own.
 */
public final class Drill {
    private static final int ACTIONS = 200;
    /** Between two actions, in milliseconds. */
    private static final int PAUSE = 250;
    /** The longest wait for what an action reads or writes, in milliseconds. */
    private static final int PATIENCE = 5_000;
    /** Until the window has come up, in milliseconds. */
    private static final int BEGINNING = 3_000;
    /** Where the head of the list is to be clicked. */
    private static final Point HEAD = new Point(40, 12);

    private final Path folder;
    private final Desk desk;
    private final Shell shell;
    private final IntConsumer end;
    private final PrintStream out;

    /**
     * @param folder for the figures
     * @param end closes the window with an exit code
     * @param out is told the figures
     */
    public Drill(Path folder, Desk desk, Shell shell, IntConsumer end, PrintStream out) {
        this.folder = folder.toAbsolutePath();
        this.desk = desk;
        this.shell = shell;
        this.end = end;
        this.out = out;
    }

    /** Begins as soon as there are cards. Thread of the user interface; returns at once. */
    public void start() {
        desk.whenOpen(index -> {
            Thread worker = new Thread(this::work, "Working by itself");
            worker.setDaemon(true);
            worker.start();
        });
    }

    private void work() {
        Display display = shell.getDisplay();
        Hand hand = new Hand(display);
        List<Block> blocks = new ArrayList<>();
        try (ThreadWatch watch = new ThreadWatch(display)) {
            Thread.sleep(BEGINNING);
            watch.start();
            for (Action action : Action.morning(ACTIONS)) {
                watch.begin(action.name());
                act(hand, action);
                waitForIt();
                blocks.add(watch.longest());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        DrillReport report = new DrillReport(blocks);
        report.table().forEach(out::println);
        write("blocks.txt", report.table());
        write("worst.txt", report.worst());
        display.asyncExec(() -> end.accept(0));
    }

    /** A user looks at what came before going on. */
    private void waitForIt() throws InterruptedException {
        Thread.sleep(PAUSE);
        // a block belongs to the action that it began with
        shell.getDisplay().syncExec(() -> {});
        for (int waited = 0; waited < PATIENCE && !Job.getJobManager().isIdle(); waited += PAUSE) {
            Thread.sleep(PAUSE);
        }
    }

    private void act(Hand hand, Action action) {
        if (action.keys().equals(Action.HEAD)) {
            hand.click(shell.getDisplay().syncCall(this::headOfList));
        } else {
            hand.press(action.keys());
        }
    }

    private Point headOfList() {
        Control list = find(shell, "customers");
        return list == null ? shell.toDisplay(HEAD) : list.toDisplay(HEAD);
    }

    private static Control find(Composite parent, String testId) {
        for (Control child : parent.getChildren()) {
            Control found = testId.equals(child.getData(TestIds.KEY)) ? child : null;
            if (found == null && child instanceof Composite inner) {
                found = find(inner, testId);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void write(String name, List<String> lines) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
