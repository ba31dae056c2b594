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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.CatalogueEdit;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.UnknownNameException;

/** Switches functions on or off for the office. */
public final class SwitchFunctionCommand implements Command {
    private final boolean on;

    /** @param on whether the functions are used afterwards */
    public SwitchFunctionCommand(boolean on) {
        this.on = on;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(on ? "functions on" : "functions off", on ? Messages.FUNCTIONS_ON : Messages.FUNCTIONS_OFF)
                .withOperands("NAME...", 1, OfficeFunction.values().length)
                .withDetails(Messages.FUNCTIONS_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Catalogue catalogue = index.catalogue(index.session());
        Map<OfficeFunction, Boolean> wanted = new HashMap<>();
        arguments.operands().forEach(key -> wanted.put(function(key), on));
        CatalogueEdit edit = new CatalogueEdit(catalogue.version(), List.of(), Map.of(), Map.of(), wanted);
        boolean changed = index.changes().changeCatalogue(index.session(), edit).isPresent();
        Messages said = on
                ? changed ? Messages.SWITCHED_ON : Messages.ON_ALREADY
                : changed ? Messages.SWITCHED_OFF : Messages.OFF_ALREADY;
        context.say(said.with(arguments.operands()));
        return ExitCode.OK;
    }

    private static OfficeFunction function(String key) {
        return OfficeFunction.byKey(key)
                .orElseThrow(() -> new UnknownNameException(
                        Messages.NO_FUNCTION, key, Arrays.stream(OfficeFunction.values()).map(OfficeFunction::key).toList()));
    }
}
