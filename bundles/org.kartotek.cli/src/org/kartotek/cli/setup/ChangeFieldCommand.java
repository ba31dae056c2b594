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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kartotek.cli.cards.KindOption;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.CatalogueEdit;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldOrder;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.UnknownNameException;

/** Renames, moves, hides or retires a field, and says what can be done with it. */
public final class ChangeFieldCommand implements Command {
    private static final Map<String, FieldTrait> TRAITS = new LinkedHashMap<>();
    private static final String DEFAULT_LANGUAGE = "en";

    static {
        List.of(FieldTrait.REQUIRED, FieldTrait.SEARCHABLE, FieldTrait.SORTABLE, FieldTrait.REPORTABLE, FieldTrait.HIDDEN, FieldTrait.RETIRED)
                .forEach(trait -> TRAITS.put(trait.name().toLowerCase(Locale.ROOT), trait));
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "fields change",
                        Messages.CHANGE_FIELD,
                        KindOption.OPTION,
                        Option.pairs("label", "LANGUAGE=TEXT", Messages.FIELD_LABEL_OPTION),
                        Option.value("section", "KEY", Messages.SECTION_OPTION),
                        Option.pairs("section-label", "LANGUAGE=TEXT", Messages.SECTION_LABEL_OPTION),
                        Option.value("before", "FIELD", Messages.BEFORE_OPTION),
                        Option.value("required", "yes|no", Messages.REQUIRED_OPTION),
                        Option.value("searchable", "yes|no", Messages.SEARCHABLE_OPTION),
                        Option.value("sortable", "yes|no", Messages.SORTABLE_OPTION),
                        Option.value("reportable", "yes|no", Messages.REPORTABLE_OPTION),
                        Option.value("hidden", "yes|no", Messages.HIDDEN_OPTION),
                        Option.value("retired", "yes|no", Messages.RETIRED_OPTION))
                .withOperands("KEY", 1, 1)
                .withDetails(Messages.CHANGE_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        Catalogue catalogue = index.catalogue(index.session());
        Field present = find(catalogue, AddFieldCommand.kind(arguments), arguments.operands().get(0));
        Field wanted = wanted(present, arguments);
        Map<String, Labels> sections = new HashMap<>();
        Map<String, String> called = arguments.pairs("section-label");
        if (!called.isEmpty()) {
            sections.put(wanted.section(), merged(catalogue.sections().get(wanted.section()), called));
        }
        CatalogueEdit edit = new CatalogueEdit(
                catalogue.version(), placed(catalogue, wanted, arguments.value("before")), Map.of(), sections);
        boolean changed = index.changes().changeCatalogue(index.session(), edit).isPresent();
        context.say((changed ? Messages.FIELD_CHANGED : Messages.FIELD_SO).with(present.key()));
        return ExitCode.OK;
    }

    private static Field find(Catalogue catalogue, Kind kind, String key) {
        return catalogue.allFields().stream()
                .filter(field -> field.kind() == kind && field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> UnknownNameException.ofField(
                        key, catalogue.fields(kind).stream().map(Field::key).toList()));
    }

    private Field wanted(Field present, Arguments arguments) {
        Map<String, String> labels = arguments.pairs("label");
        Field placed = present.changed(
                labels.isEmpty() ? present.labels() : merged(present.labels(), labels),
                arguments.value("section").orElse(present.section()),
                present.position(),
                present.traits());
        for (Map.Entry<String, FieldTrait> trait : TRAITS.entrySet()) {
            if (arguments.value(trait.getKey()).isPresent()) {
                placed = placed.with(trait.getValue(), yes(trait.getKey(), arguments.value(trait.getKey()).get()));
            }
        }
        return placed;
    }

    /** All fields of the kind, the wanted one in its place. */
    private static List<Field> placed(Catalogue catalogue, Field wanted, Optional<String> before) {
        if (before.isEmpty()) {
            return List.of(wanted);
        }
        List<Field> order = new ArrayList<>(catalogue.allFields().stream()
                .filter(field -> field.kind() == wanted.kind() && field.id() != wanted.id())
                .toList());
        order.add(order.indexOf(find(catalogue, wanted.kind(), before.get())), wanted);
        return FieldOrder.of(order);
    }

    private boolean yes(String option, String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new UsageException(Messages.YES_OR_NO.with(option), spec().name());
        };
    }

    /** Languages that are not named keep their label; a label that is the first one is the English one too. */
    static Labels merged(Labels present, Map<String, String> named) {
        Map<String, String> all = new HashMap<>(present == null ? Map.of() : present.byLanguage());
        all.putAll(named);
        all.putIfAbsent(DEFAULT_LANGUAGE, named.values().iterator().next());
        return new Labels(all);
    }
}
