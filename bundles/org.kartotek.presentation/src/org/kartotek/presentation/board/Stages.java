/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.board;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;

/** The stages of opportunities, in the order of the choice list. */
final class Stages {
    static final String KEY = "stage";
    static final FieldPath PATH = new FieldPath(KEY);
    /** Where an opportunity is over. The keys of choices never change, whatever the office calls them. */
    static final Set<String> CLOSED = Set.of("won", "lost");
    /** Stands for the stage of those that have none. */
    static final String NONE = "";

    private final Catalogue catalogue;
    private final Locale locale;

    Stages(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
    }

    /** The field; nothing where the session does not see it. */
    static Optional<Field> field(Catalogue catalogue) {
        return catalogue.find(Kind.OPPORTUNITY, KEY);
    }

    /**
     * The columns of the board.
     *
     * @param used keys of stages in which there is an opportunity: a retired one is shown while it is used, and so is the lack of a stage
     */
    List<Choice> shown(Set<String> used) {
        Stream<Choice> none = used.contains(NONE) ? Stream.of(none()) : Stream.empty();
        Stream<Choice> listed = all().stream().filter(choice -> !choice.retired() || used.contains(choice.key()));
        return Stream.concat(none, listed).toList();
    }

    private Choice none() {
        return new Choice(NONE, Labels.same(Messages.NO_STAGE.in(locale)), false);
    }

    private List<Choice> all() {
        return field(catalogue).map(field -> catalogue.choicesOf(field).choices()).orElse(List.of());
    }

    /** What a stage is called. */
    String label(String key) {
        return all().stream()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .map(choice -> choice.labels().in(locale))
                .orElse(key.equals(NONE) ? Messages.NO_STAGE.in(locale) : key);
    }

    /** The key of what stands in the field. */
    static String key(Value stage) {
        return stage.content().map(Object::toString).orElse(NONE);
    }

    /** What stands in the field of those that are at a stage. */
    static Value value(String key) {
        return key.equals(NONE) ? Value.UNKNOWN : Value.of(key);
    }

    /** Those that are at a stage. */
    static Criterion at(String key) {
        return key.equals(NONE)
                ? new Criterion.Any(List.of(
                        new Criterion.HasState(PATH, ValueState.ABSENT), new Criterion.HasState(PATH, ValueState.UNKNOWN)))
                : new Criterion.Comparison(PATH, Operator.EQUAL, new Operand.Literal(key));
    }
}
