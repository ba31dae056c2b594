/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.theme.Tint;

/** Makes the lines of a form and binds each to the field that it edits. */
final class FieldLines {
    private final Theme theme;
    private final FieldHelp help;
    private final Runnable back;
    private final Map<FieldModel, FieldLine> lines;
    private Use use = (field, link, value) -> ReachUse.OPEN.use(link, value);

    /** What happens when the user wants to use a number or an address. */
    @FunctionalInterface
    interface Use {
        void use(FieldModel field, ReachLink link, String value);
    }

    /** @param lines gets each line that is made */
    FieldLines(Theme theme, FieldHelp help, Runnable back, Map<FieldModel, FieldLine> lines) {
        this.theme = theme;
        this.help = help;
        this.back = back;
        this.lines = lines;
    }

    /** Adds the lines of some fields to a grid of {@link FieldLine#COLUMNS} columns. */
    void add(Composite grid, List<FieldModel> fields, int labelWidth) {
        fields.forEach(field -> add(grid, field, labelWidth));
    }

    private void add(Composite grid, FieldModel field, int labelWidth) {
        FieldLine line = new FieldLine(grid, spec(field), theme, labelWidth);
        line.onTyped(field::type);
        line.onLeft(field::leave);
        line.onAbsent(() -> toggleAbsent(field));
        line.onFix(() -> fixes(field));
        line.input().addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE && e.doit) {
                e.doit = false;
                back.run();
            }
        });
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

    private FieldSpec spec(FieldModel field) {
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
                .withUse((link, value) -> use.use(field, link, value));
    }

    /** @param wanted happens from now on when the user wants to use a number or an address */
    void onUse(Use wanted) {
        use = wanted;
    }

    private static Optional<Tint> tint(FieldModel field, String option) {
        return Optional.of(field.colour(option)).filter(colour -> !colour.isEmpty()).map(Tint::of);
    }

    private Supplier<List<String>> options(FieldModel field) {
        return () -> help.options(field);
    }

    private FieldLook look(FieldModel field) {
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
    FieldLine line(FieldModel field) {
        return lines.get(field);
    }

    /** The line of a field is gone. */
    void forget(FieldModel field) {
        lines.remove(field);
    }

    /** The width that the longest label of some fields needs. */
    int labelWidth(Composite grid, List<FieldModel> fields) {
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
