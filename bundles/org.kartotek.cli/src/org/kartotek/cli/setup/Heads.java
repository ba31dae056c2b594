/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.setup;

import java.util.Arrays;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.output.Table;

/** Makes tables whose heads the user can read. */
final class Heads {
    private Heads() {}

    static Table table(CommandContext context, Messages... heads) {
        return new Table(
                context.out(),
                Arrays.stream(heads).map(head -> head.in(context.locale())).toList());
    }
}
