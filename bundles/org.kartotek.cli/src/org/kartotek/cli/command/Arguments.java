/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.problem.NearestName;
import org.kartotek.core.sentence.Sentence;

/** The words after the name of a command, sorted into operands and options. Immutable. */
public final class Arguments {
    /** Name of the option that says where the card index is. */
    public static final String DATABASE = "db";
    /** Name of the option that shows the help of the command. */
    public static final String HELP = "help";

    private static final String MARK = "--";

    private final CommandSpec spec;
    private final List<String> operands = new ArrayList<>();
    private final Map<String, List<String>> options = new LinkedHashMap<>();

    private Arguments(CommandSpec spec) {
        this.spec = spec;
    }

    /**
     * @throws UsageException where an option is unknown or lacks its value, or the number of operands is wrong
     */
    public static Arguments parse(CommandSpec spec, List<String> words) {
        Arguments arguments = new Arguments(spec);
        arguments.read(words);
        if (!arguments.has(HELP)) {
            arguments.checkOperands();
        }
        return arguments;
    }

    private void read(List<String> words) {
        Iterator<String> rest = words.iterator();
        Option pairs = null;
        while (rest.hasNext()) {
            String word = rest.next();
            if (word.equals(MARK)) {
                rest.forEachRemaining(operands::add);
            } else if (word.startsWith(MARK)) {
                Option option = readOption(word.substring(MARK.length()), rest);
                pairs = option.arity() == Option.Arity.PAIRS ? option : null;
            } else if (pairs != null && word.indexOf('=') > 0) {
                add(pairs, word);
            } else {
                operands.add(word);
            }
        }
    }

    private Option readOption(String word, Iterator<String> rest) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Option option = spec.allOptions().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
        if (option.arity() == Option.Arity.FLAG) {
            if (equals >= 0) {
                throw new UsageException(Messages.TAKES_NO_VALUE.with(name), spec.name());
            }
            add(option, "");
        } else if (equals >= 0) {
            add(option, word.substring(equals + 1));
        } else if (rest.hasNext()) {
            add(option, rest.next());
        } else {
            throw new UsageException(Messages.VALUE_MISSING.with(name, option.usage()), spec.name());
        }
        return option;
    }

    private UsageException unknown(String name) {
        List<String> known = spec.allOptions().stream().map(Option::name).toList();
        Optional<Sentence> hint = NearestName.of(name, known).map(Messages.DID_YOU_MEAN::with);
        return new UsageException(Messages.NO_OPTION.with(spec.name(), name).then(hint), spec.name());
    }

    private void add(Option option, String value) {
        List<String> values = options.computeIfAbsent(option.name(), name -> new ArrayList<>());
        if (!values.isEmpty() && option.arity() == Option.Arity.ONE) {
            throw new UsageException(Messages.TWICE.with(option.name()), spec.name());
        }
        values.add(value);
    }

    private void checkOperands() {
        if (operands.size() < spec.least()) {
            throw new UsageException(Messages.MISSING.with(spec.usage()), spec.name());
        }
        if (operands.size() > spec.most()) {
            throw new UsageException(Messages.TOO_MUCH.with(operands.get(spec.most()), spec.usage()), spec.name());
        }
    }

    /** What is no option, in order. */
    public List<String> operands() {
        return List.copyOf(operands);
    }

    public boolean has(String option) {
        return options.containsKey(option);
    }

    /** The value of an option, or empty where it was not given. */
    public Optional<String> value(String option) {
        return values(option).stream().findFirst();
    }

    /** Every value of an option that may be given several times. */
    public List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** The parts of an option's value between commas; none where it was not given. */
    public List<String> list(String option) {
        return values(option).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * The same where at least one name is wanted.
     *
     * @throws UsageException where the option was given and names nothing
     */
    public List<String> names(String option) {
        List<String> names = list(option);
        if (names.isEmpty() && has(option)) {
            throw new UsageException(Messages.NAMES_NOTHING.with(option), spec.name());
        }
        return names;
    }

    /**
     * @throws UsageException where the value is not a whole number greater than zero
     */
    public Optional<Integer> number(String option) {
        return value(option).map(text -> {
            if (!text.matches("0*[1-9][0-9]{0,8}")) {
                throw new UsageException(Messages.WHOLE_NUMBER.with(option), spec.name());
            }
            return Integer.valueOf(text);
        });
    }

    /** The pairs {@code name=value} of an option, in order; of two with one name the later wins. */
    public Map<String, String> pairs(String option) {
        return byName(pairs(values(option)));
    }

    /** The operands from a place on as pairs {@code name=value}, in order; of two with one name the later wins. */
    public Map<String, String> operandPairs(int from) {
        return byName(everyOperandPair(from));
    }

    /** All operands from a place on as pairs {@code name=value}, in order, those with one name too. */
    public List<Map.Entry<String, String>> everyOperandPair(int from) {
        return pairs(operands.subList(from, operands.size()));
    }

    private List<Map.Entry<String, String>> pairs(List<String> words) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals <= 0) {
                throw new UsageException(Messages.FIELD_VALUE.with(word), spec.name());
            }
            pairs.add(Map.entry(word.substring(0, equals).strip(), word.substring(equals + 1)));
        }
        return pairs;
    }

    private static Map<String, String> byName(List<Map.Entry<String, String>> pairs) {
        Map<String, String> byName = new LinkedHashMap<>();
        pairs.forEach(pair -> byName.put(pair.getKey(), pair.getValue()));
        return byName;
    }
}
