/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.setup;

import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.open.PasswordFile;
import org.kartotek.cli.open.RecoveryWords;
import org.kartotek.core.database.CardIndexes;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.database.RecoveryKey;
import org.kartotek.core.problem.KartotekException;

/** Lets somebody who has lost the password in again. */
public final class RecoverCommand implements Command {
    private static final String KEY_FILE = "key-file";

    private final CardIndexes indexes;

    public RecoverCommand(CardIndexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "recover",
                        "set a new password with the recovery key of an encrypted card index",
                        Option.value(KEY_FILE, "FILE", "file with the recovery key; in a terminal you are asked"),
                        NewPassword.OPTION)
                .withOperands("LOGIN", 1, 1)
                .withDetails("The recovery key is used up by this; the command prints another one.");
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        DatabaseLocation.Embedded location = EncryptCommand.embedded(context.location());
        RecoveryKey recovery = RecoveryKey.read(new String(typed(context, arguments)))
                .orElseThrow(() -> new KartotekException("This is no recovery key: it has eight groups of four letters and digits."));
        Credentials user = new Credentials(arguments.operands().get(0), NewPassword.read(context, arguments));
        context.out().println(RecoveryWords.of(indexes.recover(location, recovery, user, context.monitor())));
        return ExitCode.OK;
    }

    private static char[] typed(CommandContext context, Arguments arguments) {
        if (arguments.has(KEY_FILE)) {
            return PasswordFile.read(context.path(arguments.value(KEY_FILE).orElseThrow()));
        }
        if (!context.secrets().canAsk()) {
            throw new KartotekException("Nobody can be asked for the recovery key here: name a file with it, --" + KEY_FILE + " FILE.");
        }
        return context.secrets().askPassword("Recovery key: ");
    }
}
