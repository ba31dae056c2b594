/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.setup;

import java.util.List;
import java.util.Locale;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.output.Table;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.database.CardIndex;

/** Lists the functions that an office can do without. */
public final class FunctionsCommand implements Command {
    @Override
    public CommandSpec spec() {
        return CommandSpec.of("functions", Messages.FUNCTIONS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Catalogue catalogue = index.catalogue(index.session());
        Locale locale = context.locale();
        Table table = Heads.table(context, Messages.FUNCTION, Messages.STATE, Messages.WHAT_IT_IS);
        for (OfficeFunction function : OfficeFunction.values()) {
            Messages state = catalogue.has(function) ? Messages.ON : Messages.OFF;
            table.row(List.of(function.key(), state.in(locale), function.what().in(locale)));
        }
        table.end();
        return ExitCode.OK;
    }
}
