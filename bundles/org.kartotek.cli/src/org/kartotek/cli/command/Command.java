/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.command;

/** One command of the command line. Stateless: several may run at once in one process. */
public interface Command {

    /** Its name, options and help. */
    CommandSpec spec();

    /**
     * Runs it.
     *
     * @return an {@link ExitCode}
     * @throws org.kartotek.core.problem.KartotekException for what is expected to go wrong; the sentence goes to the error output
     * @throws UsageException where the words make no sense together
     * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor was cancelled
     */
    int run(CommandContext context, Arguments arguments);
}
