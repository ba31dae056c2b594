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
import org.kartotek.cli.cards.KindOption;
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
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.value.FieldType;

/** Adds a field to the catalogue. */
public final class AddFieldCommand implements Command {
    private static final Sentence TYPES = Sentence.verbatim(String.join(", ", types()));
    private static final String LANGUAGE = "[a-z]{2,3}=.*";

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "fields add",
                        Messages.FIELDS_ADD,
                        Option.value("type", "TYPE", TYPES),
                        Option.pairs("label", "TEXT | LANGUAGE=TEXT", Messages.FIELDS_ADD_LABEL),
                        Option.value("choices", "A,B", Messages.CHOICES_OPTION),
                        KindOption.OPTION,
                        Option.flag("required", Messages.REQUIRED_OPTION),
                        Option.flag("searchable", Messages.SEARCHABLE_OPTION),
                        Option.flag("sortable", Messages.SORTABLE_OPTION))
                .withOperands("KEY", 1, 1)
                .withDetails(Messages.FIELDS_ADD_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        NewField wanted = new NewField(
                kind(arguments),
                arguments.operands().get(0),
                type(needed(arguments, "type")),
                labels(arguments),
                arguments.list("choices"),
                traits(arguments));
        CardIndex index = context.index();
        Field field = index.changes().addField(index.session(), wanted);
        context.say(Messages.ADDED.with(field.key(), field.kind().word()));
        return ExitCode.OK;
    }

    private String needed(Arguments arguments, String option) {
        return arguments.value(option)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new UsageException(Messages.FIELD_NEEDS.with(option), spec().name()));
    }

        /** One text for every language, or texts by language; the first of these is said wherever there is no other. */
    private Labels labels(Arguments arguments) {
        String first = needed(arguments, "label");
        if (!first.matches(LANGUAGE)) {
            return Labels.same(first);
        }
        return ChangeFieldCommand.merged(null, arguments.pairs("label"));
    }

    static Kind kind(Arguments arguments) {
        String key = arguments.value("kind").orElse(Kind.CUSTOMER.key());
        return Kind.byName(key).orElseThrow(() -> new UnknownNameException(Messages.NO_KIND, key, Kind.words()));
    }

    private static FieldType type(String key) {
        return Arrays.stream(FieldType.values())
                .filter(type -> type.addable() && type.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(Messages.NO_TYPE, key, types()));
    }

    private static List<String> types() {
        return Arrays.stream(FieldType.values()).filter(FieldType::addable).map(FieldType::key).toList();
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
