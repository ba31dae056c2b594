/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.kartotek.ui.theme.Tint;

/**
 * What an editor has to know of its field.
 *
 * @param type name of the type of value, see {@link FieldEditors}
 * @param label in front of the editor; its accessible name too
 * @param testId names the editor for tests
 * @param writable whether the user may change it
 * @param options what can be chosen, in order; asked for each time that the list is opened
 * @param hint shown in the empty editor while it has the focus, such as a pattern for dates; may be empty
 * @param day writes a day as the field wants it typed
 * @param fold what remains of a text where case, and perhaps more, does not matter; by that, options are found
 * @param tint the colour of an option, or empty
 * @param use what happens when the user wants to call, to write, or to visit
 * @param suggestions finds what may be meant by what was typed, where there is too much to be offered whole
 */
public record FieldSpec(
        String type,
        String label,
        String testId,
        boolean writable,
        Supplier<List<String>> options,
        String hint,
        Function<LocalDate, String> day,
        UnaryOperator<String> fold,
        Function<String, Optional<Tint>> tint,
        ReachUse use,
        Suggestions suggestions) {

    /** Finds what may be meant. Thread of the user interface. */
    @FunctionalInterface
    public interface Suggestions {
        /** Finds nothing. */
        Suggestions NONE = (typed, then) -> {};

        /**
         * @param typed so far
         * @param then gets what may be meant, best first, later and on the same thread; not when it was asked again meanwhile
         */
        void ask(String typed, Consumer<List<String>> then);
    }

    /** What is called or written to is left to the system, and nothing is suggested. */
    public FieldSpec(
            String type,
            String label,
            String testId,
            boolean writable,
            Supplier<List<String>> options,
            String hint,
            Function<LocalDate, String> day,
            UnaryOperator<String> fold,
            Function<String, Optional<Tint>> tint) {
        this(type, label, testId, writable, options, hint, day, fold, tint, ReachUse.OPEN, Suggestions.NONE);
    }

    /** Options without colours. */
    public FieldSpec(
            String type,
            String label,
            String testId,
            boolean writable,
            Supplier<List<String>> options,
            String hint,
            Function<LocalDate, String> day,
            UnaryOperator<String> fold) {
        this(type, label, testId, writable, options, hint, day, fold, option -> Optional.empty());
    }

    /** A line of text. */
    public static FieldSpec text(String label, String testId) {
        return new FieldSpec("text", label, testId, true, List::of, "", LocalDate::toString, FieldSpec::lower);
    }

    /** One of several. */
    public static FieldSpec choice(String label, String testId, Supplier<List<String>> options) {
        return new FieldSpec("choice", label, testId, true, options, "", LocalDate::toString, FieldSpec::lower);
    }

    public FieldSpec withType(String other) {
        return new FieldSpec(other, label, testId, writable, options, hint, day, fold, tint, use, suggestions);
    }

    /** @param other shown in the empty editor while it has the focus */
    public FieldSpec withHint(String other) {
        return new FieldSpec(type, label, testId, writable, options, other, day, fold, tint, use, suggestions);
    }

    public FieldSpec withTint(Function<String, Optional<Tint>> other) {
        return new FieldSpec(type, label, testId, writable, options, hint, day, fold, other, use, suggestions);
    }

    public FieldSpec withUse(ReachUse other) {
        return new FieldSpec(type, label, testId, writable, options, hint, day, fold, tint, other, suggestions);
    }

    public FieldSpec withSuggestions(Suggestions other) {
        return new FieldSpec(type, label, testId, writable, options, hint, day, fold, tint, use, other);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
