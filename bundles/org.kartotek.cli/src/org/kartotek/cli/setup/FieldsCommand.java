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
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.output.Table;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;

/** Lists the field catalogue. */
public final class FieldsCommand implements Command {
    private static final List<FieldTrait> SHOWN =
            List.of(FieldTrait.REQUIRED, FieldTrait.UNIQUE, FieldTrait.SEARCHABLE, FieldTrait.SORTABLE);

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("fields", Messages.FIELDS)
                .withDetails(Messages.FIELDS_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Catalogue catalogue = index.catalogue(index.session());
        Locale locale = index.session().locale();
        Table table = Heads.table(context, Messages.KEY, Messages.LABEL, Messages.TYPE, Messages.CAN, Messages.CHOICES);
        for (Kind kind : Kind.values()) {
            for (Field field : catalogue.fields(kind)) {
                table.row(List.of(
                        kind.isCard() ? field.key() : kind.word() + "." + field.key(),
                        field.labels().in(locale),
                        field.type().key(),
                        abilities(field, locale),
                        field.type().chosen() ? choices(catalogue, field) : ""));
            }
        }
        table.end();
        return ExitCode.OK;
    }

    private static String abilities(Field field, Locale locale) {
        List<String> abilities = new ArrayList<>();
        if (field.isDerived()) {
            abilities.add(Messages.COMPUTED.in(locale));
        }
        SHOWN.stream().filter(field::is).map(trait -> trait.name().toLowerCase(Locale.ROOT)).forEach(abilities::add);
        return String.join(", ", abilities);
    }

    private static String choices(Catalogue catalogue, Field field) {
        return catalogue.choicesOf(field).choices().stream()
                .filter(choice -> !choice.retired())
                .map(Choice::key)
                .collect(Collectors.joining(", "));
    }
}
