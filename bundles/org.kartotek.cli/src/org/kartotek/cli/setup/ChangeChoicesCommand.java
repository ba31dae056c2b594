/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.setup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.CatalogueEdit;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.UnknownNameException;

/** Adds, renames, colours, orders and retires the choices of a list. */
public final class ChangeChoicesCommand implements Command {
    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "choices change",
                        Messages.CHANGE_CHOICES,
                        Option.value("add", "A,B", Messages.ADD_CHOICES_OPTION),
                        Option.pairs("label", "KEY=TEXT", Messages.CHOICE_LABEL_OPTION),
                        Option.value("language", "CODE", Messages.LANGUAGE_OPTION),
                        Option.pairs("colour", "KEY=#RRGGBB", Messages.COLOUR_OPTION),
                        Option.value("order", "A,B", Messages.ORDER_OPTION),
                        Option.value("retire", "A,B", Messages.RETIRE_OPTION),
                        Option.value("restore", "A,B", Messages.RESTORE_OPTION))
                .withOperands("LIST", 1, 1)
                .withDetails(Messages.CHANGE_CHOICES_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Catalogue catalogue = index.catalogue(index.session());
        String list = arguments.operands().get(0);
        List<Choice> choices = new ArrayList<>(ChoicesCommand.list(catalogue, list).choices());
        String language = arguments.value("language").orElse("en");
        arguments.pairs("label").forEach((key, text) -> replace(choices, key, choice -> new Choice(
                key, ChangeFieldCommand.merged(choice.labels(), Map.of(language, text)), choice.retired(), choice.colour())));
        arguments.pairs("colour").forEach((key, colour) ->
                replace(choices, key, choice -> new Choice(key, choice.labels(), choice.retired(), colour)));
        arguments.list("retire").forEach(key ->
                replace(choices, key, choice -> new Choice(key, choice.labels(), true, choice.colour())));
        arguments.list("restore").forEach(key ->
                replace(choices, key, choice -> new Choice(key, choice.labels(), false, choice.colour())));
        order(choices, arguments.list("order"));
        arguments.list("add").forEach(label -> choices.add(new Choice("", Labels.same(label), false)));
        boolean changed = index.changes().changeCatalogue(index.session(), CatalogueEdit.of(catalogue, list, choices)).isPresent();
        context.say((changed ? Messages.LIST_CHANGED : Messages.LIST_SO).with(list));
        return ExitCode.OK;
    }

    private static void replace(List<Choice> choices, String key, UnaryOperator<Choice> change) {
        requireKnown(choices, Set.of(key));
        choices.replaceAll(choice -> choice.key().equals(key) ? change.apply(choice) : choice);
    }

    private static void requireKnown(List<Choice> choices, Iterable<String> keys) {
        List<String> known = choices.stream().map(Choice::key).toList();
        for (String key : keys) {
            if (!known.contains(key)) {
                throw new UnknownNameException(Messages.NO_CHOICE, key, known);
            }
        }
    }

    private static void order(List<Choice> choices, List<String> first) {
        requireKnown(choices, first);
        choices.sort(Comparator.comparingInt(choice -> first.contains(choice.key()) ? first.indexOf(choice.key()) : first.size()));
    }
}
