/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.tests;

import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.core.sentence.Sentence;

/** A command that only the program calls. */
final class Whisper implements Command {
    @Override
    public CommandSpec spec() {
        return CommandSpec.of("whisper", Sentence.verbatim("say nothing")).forTheProgram().withoutDatabase();
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        return ExitCode.OK;
    }
}
