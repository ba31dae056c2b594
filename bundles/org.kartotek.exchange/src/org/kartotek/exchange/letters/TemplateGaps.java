/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.letters;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kartotek.core.letter.LetterGap;
import org.kartotek.core.letter.LetterNames;
import org.kartotek.core.letter.LetterOutline.Wrong;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.sentence.Sentence;

/** What the gaps of a template mean for a session. */
final class TemplateGaps {
    /** More problems than this nobody reads at once. */
    private static final int MOST_PROBLEMS = 8;

    private final LetterNames names;
    private final Map<String, LetterGap> gaps = new LinkedHashMap<>();
    private final Set<Wrong> wrong = new LinkedHashSet<>();

    TemplateGaps(LetterTemplate template, LetterNames names) {
        this.names = names;
        template.places().forEach(this::add);
    }

    private void add(LetterTemplate.Place place) {
        place.names().forEach(name -> add(name, place.where()));
        if (place.open()) {
            wrong.add(new Wrong("{{", place.where(), Messages.OPEN_GAP));
        }
    }

    private void add(String name, Sentence where) {
        try {
            gaps.put(name, names.find(name));
        } catch (UnknownNameException unknown) {
            wrong.add(new Wrong("{{" + name + "}}", where, unknown.sentence()));
        }
    }

    /** Those that mean something, in the order of the template; two ways to write a name are one gap. */
    List<LetterGap> known() {
        return gaps.values().stream().distinct().toList();
    }

    List<Wrong> wrong() {
        return List.copyOf(wrong);
    }

    /**
     * All gaps by the names that stand in the template.
     *
     * @throws KartotekException where some mean nothing; they are named at once
     */
    Map<String, LetterGap> require() {
        if (wrong.isEmpty()) {
            return gaps;
        }
        List<Sentence> said = wrong.stream().map(each -> Messages.WRONG_NAME.with(each.where(), each.what())).toList();
        List<Sentence> first = said.subList(0, Math.min(MOST_PROBLEMS, said.size()));
        Sentence all = Sentence.all(first);
        int further = said.size() - first.size();
        throw new KartotekException(further == 0 ? all : all.then(Messages.FURTHER.with(further)));
    }
}
