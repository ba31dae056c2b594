/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.command;

/** What a command tells the shell. */
public final class ExitCode {
    /** It did what was asked. */
    public static final int OK = 0;
    /** It could not, or not all of it; the error output says why. */
    public static final int FAILED = 1;
    /** The command line makes no sense. */
    public static final int USAGE = 2;

    private ExitCode() {}
}
