/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.call;

import org.kartotek.core.problem.KartotekException;

/** A command is meant for the window, and this process has none. */
public final class NoWindowException extends KartotekException {
    private static final long serialVersionUID = 1L;

    public NoWindowException() {
        super(Messages.NO_WINDOW);
    }
}
