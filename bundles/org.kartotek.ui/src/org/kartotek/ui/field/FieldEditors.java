/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.field;

import java.util.Map;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.ui.theme.Theme;

/** Chooses the editor for a type of value. A type that is not known is edited as a line of text. */
public final class FieldEditors {
    private static final Map<String, Maker> MAKERS = Map.ofEntries(
            Map.entry("text", TextEditor::new),
            Map.entry("longtext", LongTextEditor::new),
            Map.entry("number", TextEditor::new),
            Map.entry("money", TextEditor::new),
            Map.entry("date", DateEditor::new),
            Map.entry("yesno", ChoiceEditor::new),
            Map.entry("choice", ChoiceEditor::new),
            Map.entry("choices", ChoicesEditor::new),
            Map.entry("phone", ReachEditor::phone),
            Map.entry("email", ReachEditor::email),
            Map.entry("web", ReachEditor::web),
            Map.entry("country", ChoiceEditor::new),
            Map.entry("reference", ReferenceEditor::new),
            Map.entry("password", PasswordEditor::new));

    private FieldEditors() {}

    @FunctionalInterface
    private interface Maker {
        FieldEditor make(Composite parent, FieldSpec spec, Theme theme);
    }

    /** Makes the editor for {@link FieldSpec#type}. */
    public static FieldEditor create(Composite parent, FieldSpec spec, Theme theme) {
        return MAKERS.getOrDefault(spec.type(), TextEditor::new).make(parent, spec, theme);
    }
}
