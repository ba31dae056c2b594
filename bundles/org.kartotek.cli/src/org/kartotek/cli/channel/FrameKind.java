/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.channel;

/** What a frame from the process that has the database open holds. */
final class FrameKind {
    /** The command was understood and begins; before this, nothing has happened. */
    static final byte BEGUN = 0;
    /** Bytes for the standard output. */
    static final byte OUT = 1;
    /** Bytes for the error output. */
    static final byte ERR = 2;
    /** The exit code, in one byte; the last frame. */
    static final byte EXIT = 3;

    private FrameKind() {}
}
