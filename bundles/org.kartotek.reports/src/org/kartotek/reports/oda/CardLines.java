/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.oda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;
import org.kartotek.reports.text.ReportTexts;

/** A card as lines for paper: section by section as on the screen, then what hangs on it; what nobody knows is left out. */
final class CardLines {
    private static final Set<String> SECTIONS = Set.of("identity", "address", "reach", "person", "relation", "notes");

    private final Catalogue catalogue;
    private final ValueText words;
    private final ReportTexts texts;
    private final Locale locale;
    private final List<CardLine> lines = new ArrayList<>();

    /** @param catalogue as the session may see it: a field that it does not have is not printed */
    CardLines(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.words = new ValueText(catalogue, locale);
        this.texts = new ReportTexts(locale);
        this.locale = locale;
    }

    List<CardLine> of(Card card) {
        sections().forEach((section, fields) -> add(title(section), "", card.customer(), fields));
        for (Kind kind : Kind.parts()) {
            for (CardRecord part : card.parts(kind)) {
                add(texts.of("part." + kind.key()), kind.key() + part.id(), part, catalogue.fields(kind));
            }
        }
        return List.copyOf(lines);
    }

    private Map<String, List<Field>> sections() {
        Map<String, List<Field>> sections = new LinkedHashMap<>();
        for (Field field : catalogue.fields(Kind.CUSTOMER)) {
            sections.computeIfAbsent(field.section(), section -> new ArrayList<>()).add(field);
        }
        return sections;
    }

    /** What the office calls the section; one that nobody has named holds fields that were added. */
    private String title(String section) {
        Labels called = catalogue.sections().get(section);
        return called != null ? called.in(locale) : texts.of("section." + (SECTIONS.contains(section) ? section : "more"));
    }

    private void add(String block, String record, CardRecord from, List<Field> fields) {
        for (Field field : fields) {
            Value value = from.value(field.key());
            if (isPrinted(field) && value.state() != ValueState.UNKNOWN) {
                String state = Aspect.STATE.of(field, value, words).toString();
                lines.add(new CardLine(block, record, field.labels().in(locale), words.shown(field, value), state));
            }
        }
    }

    private static boolean isPrinted(Field field) {
        return !field.isDerived() && field.is(FieldTrait.REPORTABLE) && !field.is(FieldTrait.HIDDEN);
    }
}
