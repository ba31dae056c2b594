/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.setup;

import java.util.Optional;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.open.Credential;
import org.kartotek.cli.open.RecoveryWords;
import org.kartotek.core.database.CardIndexes;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.database.RecoveryKey;

/** Makes an empty card index. */
public final class CreateCommand implements Command {
    private final CardIndexes indexes;

    public CreateCommand(CardIndexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("create", Messages.CREATE, Option.flag("open", Messages.CREATE_OPEN_OPTION))
                .withDetails(
                        Messages.CREATE_ADMINISTRATOR, Messages.CREATE_OPEN, Messages.CREATE_SERVER);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        DatabaseLocation location = context.location();
        boolean server = location instanceof DatabaseLocation.Server;
        Credential credential = new Credential(context.secrets());
        Credentials administrator =
                server ? credential.toSignIn() : credential.ofAdministrator(arguments.has("open"));
        Optional<RecoveryKey> recovery = indexes.create(location, administrator, context.monitor());
        context.say(Messages.CREATED);
        recovery.map(RecoveryWords::of).ifPresent(context::say);
        return ExitCode.OK;
    }
}
