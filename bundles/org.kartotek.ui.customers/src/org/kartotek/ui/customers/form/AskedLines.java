/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.form;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.presentation.ask.AskedField;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.field.FieldLook;
import org.kartotek.ui.field.FieldSpec;
import org.kartotek.ui.theme.Theme;

/** Makes a line for each thing that is asked, and says under it what is wrong once the user has left it. */
public final class AskedLines {
    private final Theme theme;
    private final String prefix;
    private final Function<LocalDate, String> day;
    private final Map<AskedField, FieldLine> lines = new LinkedHashMap<>();
    private BiConsumer<AskedField, String> typed = AskedField::type;
    private Consumer<AskedField> left = field -> {};
    private Function<AskedField, FieldLook> look = AskedLines::plain;
    private Function<AskedField, String> hint = field -> "";

    /**
     * @param prefix of the names by which tests find the lines
     * @param day writes a day as the fields want it typed
     */
    public AskedLines(Theme theme, String prefix, Function<LocalDate, String> day) {
        this.theme = theme;
        this.prefix = prefix;
        this.day = day;
    }

    /** @param wanted gets each key stroke, and passes it on to the field */
    public void onTyped(BiConsumer<AskedField, String> wanted) {
        typed = wanted;
    }

    /** @param wanted gets each field that the user leaves, before it is shown anew */
    public void onLeft(Consumer<AskedField> wanted) {
        left = wanted;
    }

    /** @param wanted says what a field shows, where that is more than its text and what is wrong with it */
    public void setLook(Function<AskedField, FieldLook> wanted) {
        look = wanted;
    }

    /** @param wanted says what stands in an empty field */
    public void setHint(Function<AskedField, String> wanted) {
        hint = wanted;
    }

    private static FieldLook plain(AskedField field) {
        return FieldLook.of(field.text()).withFinding(field.finding());
    }

    /** Adds a line to a grid of {@link FieldLine#COLUMNS} columns. */
    public FieldLine add(Composite grid, AskedField field, int labelWidth) {
        FieldSpec spec = new FieldSpec(
                field.type(),
                field.label(),
                prefix + field.key(),
                true,
                field::options,
                hint.apply(field),
                day,
                text -> text.toLowerCase(Locale.ROOT));
        FieldLine line = new FieldLine(grid, spec, theme, labelWidth);
        line.onTyped(text -> typed.accept(field, text));
        line.onLeft(() -> {
            left.accept(field);
            line.show(look.apply(field));
        });
        line.show(look.apply(field));
        lines.put(field, line);
        return line;
    }

    /** The width that the longest label of some fields needs. */
    public int labelWidth(Composite grid, List<AskedField> fields) {
        GC gc = new GC(grid);
        gc.setFont(theme.small());
        int widest = fields.stream().map(field -> gc.textExtent(field.label()).x).max(Comparator.naturalOrder()).orElse(0);
        gc.dispose();
        return widest;
    }

    /** Shows what the fields say now. */
    public void refresh() {
        lines.forEach((field, line) -> line.show(look.apply(field)));
    }

    /** Shows what the other fields say now, while one of them is being typed in. */
    public void refreshAllBut(AskedField typedIn) {
        lines.forEach((field, line) -> {
            if (field != typedIn) {
                line.show(look.apply(field));
            }
        });
    }

    /** What is being typed is taken as it would be on leaving the field. */
    public void settle() {
        lines.values().forEach(FieldLine::settle);
    }

    public void setFocus(AskedField field) {
        lines.get(field).setFocus();
    }
}
