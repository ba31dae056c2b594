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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.core.text.Folding;
import org.kartotek.core.value.ValueState;
import org.kartotek.presentation.card.FieldHelp;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.QuickFix;
import org.kartotek.presentation.card.Remark;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.field.FieldLook;
import org.kartotek.ui.field.FieldLook.Presence;
import org.kartotek.ui.field.FieldSpec;
import org.kartotek.ui.field.Fix;
import org.kartotek.ui.field.ReachLink;
import org.kartotek.ui.field.ReachUse;
import org.kartotek.ui.form.EscapeKey;
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.theme.Tint;

/** Makes the lines of a form and binds each to the field that it edits. */
public final class FieldLines {
    private final Theme theme;
    private final FieldHelp help;
    private final Runnable back;
    private final Map<FieldModel, FieldLine> lines;
    private Use use = (field, link, value) -> ReachUse.OPEN.use(link, value);

    /** What happens when the user wants to use a number or an address. */
    @FunctionalInterface
    public interface Use {
        void use(FieldModel field, ReachLink link, String value);
    }

    private Finder finder = (field, typed, then) -> {};

    /** Finds the records that a field may name. */
    @FunctionalInterface
    public interface Finder {
        /**
         * @param typed so far
         * @param then gets what the found records are called, best first
         */
        void suggest(FieldModel field, String typed, Consumer<List<String>> then);
    }

    /** @param lines gets each line that is made */
    public FieldLines(Theme theme, FieldHelp help, Runnable back, Map<FieldModel, FieldLine> lines) {
        this.theme = theme;
        this.help = help;
        this.back = back;
        this.lines = lines;
    }

    /** @param other is asked for what may be meant in fields that name records */
    public void setFinder(Finder other) {
        finder = other;
    }

    /** Adds the lines of some fields to a grid of {@link FieldLine#COLUMNS} columns. */
    public void add(Composite grid, List<FieldModel> fields, int labelWidth) {
        fields.forEach(field -> add(grid, field, labelWidth));
    }

    private void add(Composite grid, FieldModel field, int labelWidth) {
        FieldLine line = new FieldLine(grid, spec(field), theme, labelWidth);
        line.onTyped(field::type);
        line.onLeft(field::leave);
        line.onAbsent(() -> toggleAbsent(field));
        line.onFix(() -> fixes(field));
        EscapeKey.on(line.input(), back);
        Runnable forget = field.onChange(() -> line.show(look(field)));
        line.control().addListener(SWT.Dispose, e -> forget.run());
        line.show(look(field));
        lines.put(field, line);
    }

    private List<Fix> fixes(FieldModel field) {
        return help.fixes(field).stream().map(fix -> new Fix(label(field, fix), () -> help.fix(field, fix))).toList();
    }

    private static String label(FieldModel field, QuickFix fix) {
        return switch (fix) {
            case QuickFix.Text text -> text.text();
            case QuickFix.Absent absent -> field.absentWord();
        };
    }

    /** Under what is wrong stands the best proposal with its key. */
    private Optional<String> finding(FieldModel field) {
        return field.finding().map(sentence -> help.fixes(field).stream()
                .findFirst()
                .map(fix -> NLS.bind(Messages.fixOffered, sentence, label(field, fix)))
                .orElse(sentence));
    }

    private static void toggleAbsent(FieldModel field) {
        if (field.isWritable()) {
            field.toggleAbsent();
        }
    }

    /** What an editor of the field has to know. */
    public FieldSpec spec(FieldModel field) {
        return new FieldSpec(
                field.field().type().key(),
                field.label(),
                field.field().kind().key() + "." + field.key(),
                field.isWritable(),
                options(field),
                help.hint(field),
                (LocalDate day) -> help.dayText(day),
                Folding::fold,
                option -> tint(field, option))
                .withUse((link, value) -> use.use(field, link, value))
                .withSuggestions((typed, then) -> finder.suggest(field, typed, then));
    }

    /** @param wanted happens from now on when the user wants to use a number or an address */
    public void onUse(Use wanted) {
        use = wanted;
    }

    private static Optional<Tint> tint(FieldModel field, String option) {
        return Optional.of(field.colour(option)).filter(colour -> !colour.isEmpty()).map(Tint::of);
    }

    private Supplier<List<String>> options(FieldModel field) {
        return () -> help.options(field);
    }

    /** What an editor of the field shows now. */
    public FieldLook look(FieldModel field) {
        return new FieldLook(field.text(), presence(field.state()), field.absentWord(), field.isMissing(), finding(field))
                .withRemark(field.remark().map(FieldLines::words).orElse(""));
    }

    private static String words(Remark remark) {
        return switch (remark.why()) {
            case TIDIED -> NLS.bind(Messages.tidied, remark.typed());
            case FROM_OTHER_CARDS -> Messages.fromOtherCards;
        };
    }

    private static Presence presence(ValueState state) {
        return switch (state) {
            case KNOWN -> Presence.KNOWN;
            case ABSENT -> Presence.ABSENT;
            case UNKNOWN -> Presence.UNKNOWN;
        };
    }

    /** The line that was made for a field. */
    public FieldLine line(FieldModel field) {
        return lines.get(field);
    }

    /** The line of a field is gone. */
    public void forget(FieldModel field) {
        lines.remove(field);
    }

    /** The width that the longest label of some fields needs. */
    public int labelWidth(Composite grid, List<FieldModel> fields) {
        GC gc = new GC(grid);
        gc.setFont(theme.small());
        int widest = fields.stream()
                .map(field -> gc.textExtent(field.label()).x)
                .max(Comparator.naturalOrder())
                .orElse(0);
        gc.dispose();
        return widest;
    }
}
