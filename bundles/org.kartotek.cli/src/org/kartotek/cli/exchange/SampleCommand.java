/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.exchange;

import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.importing.SampleCompany;

/** Writes the sample company. */
public final class SampleCommand implements Command {
    private final SampleCompany sample;

    public SampleCommand(SampleCompany sample) {
        this.sample = sample;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "sample",
                        Messages.SAMPLE,
                        Option.flag("open", Messages.OPEN_OPTION))
                .withDetails(Messages.SAMPLE_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.indexOrNew(arguments.has("open"));
        sample.write(index, index.session(), context.monitor());
        context.say(Messages.SAMPLE_THERE);
        return ExitCode.OK;
    }
}
