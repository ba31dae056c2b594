/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.time.LocalDate;
import java.util.List;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.value.FieldType;

/** What helps somebody to fill in the fields of a form. Lives on the thread of the user interface. */
public final class FieldHelp {
    private final Catalogue catalogue;
    private final Wording wording;

    FieldHelp(Catalogue catalogue, Wording wording) {
        this.catalogue = catalogue;
        this.wording = wording;
    }

    /** What can be chosen for a field, in words; empty where anything can be typed. */
    public List<String> options(FieldModel field) {
        return Options.of(catalogue, wording, field.field());
    }

    /** What would put a field right whose text stands for no value, best first; nothing where the text is right. */
    public List<QuickFix> fixes(FieldModel field) {
        return field.isValid() || !field.isWritable()
                ? List.of()
                : new QuickFixes(wording).of(field.field(), field.text(), options(field));
    }

    /** Puts a field right. */
    public void fix(FieldModel field, QuickFix fix) {
        switch (fix) {
            case QuickFix.Text text -> field.type(text.text());
            case QuickFix.Absent absent -> {
                field.type("");
                field.toggleAbsent();
            }
        }
        field.leave();
    }

    /** How a value of the field is typed, such as the pattern of dates; empty where that needs no words. */
    public String hint(FieldModel field) {
        return field.field().type() == FieldType.DATE ? ValueFormat.of(wording.locale()).datePattern() : "";
    }

    /** A day as it is typed. */
    public String dayText(LocalDate day) {
        return ValueFormat.of(wording.locale()).date(day);
    }
}
