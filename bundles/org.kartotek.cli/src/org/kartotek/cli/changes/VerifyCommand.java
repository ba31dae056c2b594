/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.changes;

import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.Verification;

/** Compares what the database derives from the cards with the cards. */
public final class VerifyCommand implements Command {

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("verify", "compare search words, orders, states and versions with the cards");
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Verification verification = index.verify(index.session(), context.monitor());
        verification.problems().forEach(context.err()::println);
        context.out().println("Compared " + verification.records() + " records of " + verification.cards() + " cards: "
                + (verification.isClean() ? "all is well." : verification.problems().size() + " problems."));
        return verification.isClean() ? ExitCode.OK : ExitCode.FAILED;
    }
}
