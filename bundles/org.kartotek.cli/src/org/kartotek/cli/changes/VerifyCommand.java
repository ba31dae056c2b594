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
        return CommandSpec.of("verify", Messages.VERIFY);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Verification verification = index.verify(index.session(), context.monitor());
        verification.problems().forEach(context::remark);
        context.say(
                verification.isClean()
                        ? Messages.CLEAN.with(verification.records(), verification.cards())
                        : Messages.PROBLEMS.with(
                                verification.records(), verification.cards(), verification.problems().size()));
        return verification.isClean() ? ExitCode.OK : ExitCode.FAILED;
    }
}
