/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.channel;

import java.io.PrintStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.database.CardIndex;

/** Carries out commands on a card index that is open. */
@FunctionalInterface
public interface IndexRequestHandler {

    /**
     * @param monitor cancelled when the other process goes away
     * @return the exit code
     */
    int handle(CardIndex index, Request request, PrintStream out, PrintStream err, IProgressMonitor monitor);
}
