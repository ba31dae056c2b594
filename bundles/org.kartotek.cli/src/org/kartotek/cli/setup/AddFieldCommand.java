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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.value.FieldType;

/** Adds a field to the catalogue. */
public final class AddFieldCommand implements Command {
    private static final String TYPES =
            Arrays.stream(FieldType.values()).map(FieldType::key).collect(Collectors.joining(", "));

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "fields add",
                        "add a field to every card, or to every contact or address",
                        Option.value("type", "TYPE", TYPES),
                        Option.value("label", "TEXT", "what the field is called on the card"),
                        Option.value("choices", "A,B", "what can be chosen, for the types choice and choices"),
                        Option.value("kind", "KIND", "customer, contact, address or contact_point; customer where left out"),
                        Option.flag("required", "a card without a value cannot be saved"),
                        Option.flag("searchable", "the search finds its words"),
                        Option.flag("sortable", "lists can be ordered by it at any size"))
                .withOperands("KEY", 1, 1)
                .withDetails("KEY is the name of the field in queries and imports: lower-case letters, digits and underscores, such as"
                        + " shoe_size. The field is on the card, in lists, queries, imports and reports at once.");
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        NewField wanted = new NewField(
                kind(arguments),
                arguments.operands().get(0),
                type(needed(arguments, "type")),
                Labels.same(needed(arguments, "label")),
                arguments.list("choices"),
                traits(arguments));
        CardIndex index = context.index();
        Field field = index.changes().addField(index.session(), wanted);
        context.out().println("Added the field " + field.key() + " to " + field.kind().key() + ".");
        return ExitCode.OK;
    }

    private String needed(Arguments arguments, String option) {
        return arguments.value(option)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new UsageException("A new field needs --" + option + ".", spec().name()));
    }

    static Kind kind(Arguments arguments) {
        String key = arguments.value("kind").orElse(Kind.CUSTOMER.key());
        return Kind.byKey(key)
                .orElseThrow(() -> new UnknownNameException(
                        "kind of record", key, Arrays.stream(Kind.values()).map(Kind::key).toList()));
    }

    private static FieldType type(String key) {
        List<String> known = Arrays.stream(FieldType.values()).map(FieldType::key).toList();
        return Arrays.stream(FieldType.values())
                .filter(type -> type.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException("type of field", key, known));
    }

    private static Set<FieldTrait> traits(Arguments arguments) {
        Set<FieldTrait> traits = EnumSet.of(FieldTrait.REPORTABLE);
        if (arguments.has("required")) {
            traits.add(FieldTrait.REQUIRED);
        }
        if (arguments.has("searchable")) {
            traits.add(FieldTrait.SEARCHABLE);
        }
        if (arguments.has("sortable")) {
            traits.add(FieldTrait.SORTABLE);
        }
        return traits;
    }
}
