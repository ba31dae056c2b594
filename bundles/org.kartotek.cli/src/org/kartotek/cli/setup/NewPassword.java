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
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.open.PasswordFile;
import org.kartotek.core.problem.KartotekException;

/** Where the new password of a user comes from: a file, or a prompt. */
final class NewPassword {
    private static final String FILE = "password-file";

    static final Option OPTION = Option.value(FILE, "FILE", Messages.NEW_PASSWORD_OPTION);

    private NewPassword() {}

    /**
     * @throws KartotekException where there is neither a file nor a terminal, or what was typed twice differs
     */
    static char[] read(CommandContext context, Arguments arguments) {
        if (arguments.has(FILE)) {
            return PasswordFile.read(context.path(arguments.value(FILE).orElseThrow()));
        }
        if (!context.secrets().canAsk()) {
            throw new KartotekException(Messages.NOBODY_TO_ASK_NEW.with(FILE));
        }
        char[] wanted = context.secrets().askPassword(Messages.NEW_PASSWORD);
        if (!Arrays.equals(wanted, context.secrets().askPassword(Messages.NEW_PASSWORD_AGAIN))) {
            throw new KartotekException(Messages.DIFFER);
        }
        return wanted;
    }
}
