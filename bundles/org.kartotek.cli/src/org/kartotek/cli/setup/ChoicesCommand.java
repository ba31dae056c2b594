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
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.ChoiceList;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.UnknownNameException;

/** Lists the choice lists, or the choices of one. */
public final class ChoicesCommand implements Command {
    @Override
    public CommandSpec spec() {
        return CommandSpec.of("choices", Messages.CHOICES_COMMAND).withOperands("[LIST]", 0, 1);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Catalogue catalogue = index.catalogue(index.session());
        if (arguments.operands().isEmpty()) {
            lists(context, catalogue);
        } else {
            choices(context, list(catalogue, arguments.operands().get(0)), index.session().locale());
        }
        return ExitCode.OK;
    }

    /** @throws UnknownNameException with the nearest one, where there is no such list */
    static ChoiceList list(Catalogue catalogue, String key) {
        ChoiceList list = catalogue.choiceLists().get(key);
        if (list == null) {
            throw new UnknownNameException(
                    Messages.NO_LIST, key, catalogue.choiceLists().keySet().stream().sorted().toList());
        }
        return list;
    }

    private static void lists(CommandContext context, Catalogue catalogue) {
        Table table = Heads.table(context, Messages.LIST, Messages.CHOICES);
        catalogue.choiceLists().keySet().stream().sorted().forEach(key -> table.row(List.of(
                key, String.join(", ", catalogue.choiceLists().get(key).choices().stream().map(Choice::key).toList()))));
        table.end();
    }

    private static void choices(CommandContext context, ChoiceList list, Locale locale) {
        Table table = Heads.table(context, Messages.KEY, Messages.LABEL, Messages.COLOUR, Messages.RETIRED_HEAD);
        list.choices().forEach(choice -> table.row(List.of(
                choice.key(), choice.labels().in(locale), choice.colour(), choice.retired() ? Messages.RETIRED.in(locale) : "")));
        table.end();
    }
}
