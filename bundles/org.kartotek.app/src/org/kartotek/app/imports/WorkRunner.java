/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.imports;

import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.kartotek.presentation.work.LongWork;
import org.kartotek.ui.work.Work;

/** Runs work as a job that the status line shows. */
final class WorkRunner implements LongWork {
    private final Display display;

    WorkRunner(Display display) {
        this.display = display;
    }

    @Override
    public <T> Running start(String name, Function<IProgressMonitor, T> task, End<T> end) {
        Work<T> work = new Work<>(NLS.bind(Messages.importing, name), display, task::apply)
                .done(end.done())
                .failed(end.failed())
                .cancelled(end.cancelled())
                .start();
        return new Running() {
            @Override
            public int percent() {
                return work.percent();
            }

            @Override
            public void cancel() {
                work.cancel();
            }
        };
    }
}
