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
                        Messages.RECOVER,
                        Option.value(KEY_FILE, "FILE", Messages.RECOVERY_FILE_OPTION),
                        NewPassword.OPTION)
                .withOperands("LOGIN", 1, 1)
                .withDetails(Messages.RECOVER_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        DatabaseLocation.Embedded location = EncryptCommand.embedded(context.location());
        RecoveryKey recovery = RecoveryKey.read(new String(typed(context, arguments)))
                .orElseThrow(() -> new KartotekException(Messages.NO_RECOVERY_KEY));
        Credentials user = new Credentials(arguments.operands().get(0), NewPassword.read(context, arguments));
        context.say(RecoveryWords.of(indexes.recover(location, recovery, user, context.monitor())));
        return ExitCode.OK;
    }

    private static char[] typed(CommandContext context, Arguments arguments) {
        if (arguments.has(KEY_FILE)) {
            return PasswordFile.read(context.path(arguments.value(KEY_FILE).orElseThrow()));
        }
        if (!context.secrets().canAsk()) {
            throw new KartotekException(Messages.NOBODY_TO_ASK_KEY.with(KEY_FILE));
        }
        return context.secrets().askPassword(Messages.RECOVERY_ASK);
    }
}
