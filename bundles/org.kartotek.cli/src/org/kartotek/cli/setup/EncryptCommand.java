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
import org.kartotek.cli.open.Credential;
import org.kartotek.cli.open.RecoveryWords;
import org.kartotek.core.database.CardIndexes;
import org.kartotek.core.database.CardIndexes.Encrypted;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.problem.KartotekException;

/** Encrypts a card index that is not. */
public final class EncryptCommand implements Command {
    private final CardIndexes indexes;

    public EncryptCommand(CardIndexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("encrypt", Messages.ENCRYPT)
                .withDetails(
                        Messages.ENCRYPT_ADMINISTRATOR, Messages.ENCRYPT_WHOLE);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        DatabaseLocation.Embedded location = embedded(context.location());
        Credential credential = new Credential(context.secrets());
        boolean open = indexes.isOpenToAll(location);
        Encrypted encrypted = indexes.encrypt(
                location, open ? credential.ofAdministrator(false) : credential.toSignIn(), context.monitor());
        context.say(RecoveryWords.of(encrypted.recovery()));
        encrypted.readableCopies().ifPresent(copies -> context.remark(Messages.READABLE_COPIES.with(copies)));
        return ExitCode.OK;
    }

    /**
     * @throws KartotekException for one on a server
     */
    static DatabaseLocation.Embedded embedded(DatabaseLocation location) {
        if (location instanceof DatabaseLocation.Embedded embedded) {
            return embedded;
        }
        throw new KartotekException(Messages.ON_A_SERVER);
    }
}
