/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.channel;

import java.io.IOException;
import java.io.PrintStream;

/** What comes back of a command that was handed over. */
final class Reply {
    private final Wire wire;

    Reply(Wire wire) {
        this.wire = wire;
    }

    /** @return the exit code */
    int copy(PrintStream out, PrintStream err) throws IOException {
        while (true) {
            byte kind = wire.readByte();
            byte[] bytes = wire.readBytes();
            switch (kind) {
                case FrameKind.OUT -> out.write(bytes, 0, bytes.length);
                case FrameKind.ERR -> err.write(bytes, 0, bytes.length);
                case FrameKind.EXIT -> {
                    return bytes[0];
                }
                default -> throw new IOException("unknown frame");
            }
        }
    }
}
