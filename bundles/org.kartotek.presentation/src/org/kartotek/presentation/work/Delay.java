/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.work;

/** Runs something later on the thread of the user interface. */
@FunctionalInterface
public interface Delay {

    /**
     * @param milliseconds from now
     * @return takes it back when run, if it has not run yet
     */
    Runnable after(int milliseconds, Runnable action);
}
