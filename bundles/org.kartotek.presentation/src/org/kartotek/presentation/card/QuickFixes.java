/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.text.Folding;
import org.kartotek.core.value.InvalidValueException;
import org.kartotek.core.value.Value;

/**
 * What somebody may have meant by a text that stands for no value. Every proposal is read as a typed text would be, so that none is
 * offered that is wrong as well.
 */
final class QuickFixes {
    private static final int MOST = 6;
    /** Nobody means a value by a longer text. */
    private static final int LONGEST = 300;

    /** Folded words by which people say in a field that there is nothing. */
    private static final Set<String> NOTHING = Set.of(
            "none", "no", "n/a", "na", "-", "--", "keine", "kein", "keiner", "nicht vorhanden", "ingen", "findes ikke", "nej",
            "ninguno", "ninguna", "no tiene", "нет", "отсутствует", "absent", "nil");

    private final Wording wording;
    private final ValueFormat format;

    QuickFixes(Wording wording) {
        this.wording = wording;
        this.format = ValueFormat.of(wording.locale());
    }

    /**
     * @param typed what stands in the field and is no value of it
     * @param options what can be chosen for the field, in words
     */
    List<QuickFix> of(Field field, String typed, List<String> options) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return List.of();
        }
        List<QuickFix> fixes = new ArrayList<>();
        if (NOTHING.contains(Folding.fold(text))) {
            fixes.add(new QuickFix.Absent());
        }
        Set<String> texts = new LinkedHashSet<>();
        candidates(field, text, options).flatMap(each -> valid(field, each).stream()).limit(MOST).forEach(texts::add);
        texts.forEach(each -> fixes.add(new QuickFix.Text(each)));
        return List.copyOf(fixes);
    }

    private Stream<String> candidates(Field field, String text, List<String> options) {
        return switch (field.type()) {
            case EMAIL -> ReachFixes.mail(text);
            case WEB -> ReachFixes.web(text);
            case PHONE -> ReachFixes.phone(text);
            case DATE -> DateFixes.of(text, format);
            case NUMBER -> NumberFixes.number(text, format);
            case MONEY -> NumberFixes.money(text, format, wording.locale());
            case CHOICE, CHOICES, COUNTRY, YES_NO -> OptionFixes.of(text, options);
            case TEXT, LONG_TEXT, REFERENCE -> Stream.empty();
        };
    }

    /** As the field would show it. */
    private Optional<String> valid(Field field, String candidate) {
        try {
            Value value = wording.reader().read(field, candidate);
            return value.isKnown() ? Optional.of(wording.words().editable(field, value)) : Optional.empty();
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
