/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.contactlog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.contactlog.ActivityFields;
import org.kartotek.presentation.ask.AskedField;
import org.kartotek.presentation.contactlog.LogModel;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.form.AskedLines;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.form.EscapeKey;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.form.PushButton;
import org.kartotek.ui.theme.Theme;

/** Logs a contact in place: the caret stands in the text, Ctrl+Enter writes it, Esc goes back and keeps what was typed. */
public final class LogPane {
    private static final int LINES = 3;

    private final Composite pane;
    private final Theme theme;
    private final LogModel model;
    private final Deeds deeds;
    private final Notice notice;
    private final Composite inner;
    private final StyledText text;
    private final Composite fields;
    private AskedLines asked;
    private final Map<String, FieldLine> lines = new LinkedHashMap<>();
    private final Button save;
    private boolean answered;
    private Optional<String> warning = Optional.empty();

    /**
     * What the user can do.
     *
     * @param save writes what stands there
     * @param away goes back; what was typed stays
     * @param typed run when there is something that would be lost, or no longer
     */
    public record Deeds(Runnable save, Runnable away, Runnable typed) {}

    /** @param warned whether the user has been warned already, and wants to go on */
    public LogPane(Composite parent, Theme theme, LogModel model, boolean warned, Deeds deeds) {
        this.theme = theme;
        this.model = model;
        this.deeds = deeds;
        answered = warned;
        pane = new Composite(parent, SWT.NONE);
        pane.setBackground(theme.color(theme.palette().page()));
        pane.setData(TestIds.KEY, "log");
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        pane.setLayout(layout);
        notice = new Notice(pane, theme, "log.notice");
        inner = inner();
        Label title = label(Messages.title);
        title.setFont(theme.section());
        text = text();
        fields = new Composite(inner, SWT.NONE);
        fields.setBackground(pane.getBackground());
        fields.setLayout(twoColumns());
        fields.setLayoutData(wide());
        buildFields();
        save = buttons();
        line();
    }

    private Composite inner() {
        Composite area = new Composite(pane, SWT.NONE);
        area.setBackground(pane.getBackground());
        area.setLayoutData(wide());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 3 * Theme.UNIT;
        layout.marginHeight = Theme.UNIT;
        layout.verticalSpacing = Theme.UNIT;
        area.setLayout(layout);
        return area;
    }

    private static GridData wide() {
        return new GridData(SWT.FILL, SWT.TOP, true, false);
    }

    private static GridLayout twoColumns() {
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 3 * Theme.UNIT;
        return layout;
    }

    private Label label(String words) {
        Label label = new Label(inner, SWT.NONE);
        label.setText(words);
        label.setForeground(theme.color(theme.palette().text()));
        label.setBackground(pane.getBackground());
        label.setLayoutData(wide());
        return label;
    }

    private StyledText text() {
        Composite frame = new Composite(inner, SWT.NONE);
        frame.setBackground(theme.color(theme.palette().accent()));
        FillLayout border = new FillLayout();
        border.marginWidth = 1;
        border.marginHeight = 1;
        frame.setLayout(border);
        StyledText area = new StyledText(frame, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        area.setFont(theme.content());
        area.setMargins(Theme.UNIT / 2, Theme.UNIT / 2, Theme.UNIT / 2, Theme.UNIT / 2);
        area.setBackground(theme.color(theme.palette().page()));
        area.setForeground(theme.color(theme.palette().text()));
        area.setAlwaysShowScrollBars(false);
        area.setData(TestIds.KEY, "log.text");
        area.setText(model.words());
        SpokenName.give(area, Messages.text);
        GridData place = wide();
        place.heightHint = LINES * area.getLineHeight() + 2 * Theme.UNIT;
        place.widthHint = 1;
        frame.setLayoutData(place);
        area.addListener(SWT.Modify, e -> {
            model.setWords(area.getText());
            deeds.typed().run();
        });
        area.addListener(SWT.Paint, e -> {
            if (area.getCharCount() == 0) {
                e.gc.setForeground(theme.color(theme.palette().quiet()));
                e.gc.drawText(Messages.hint, Theme.UNIT / 2 + 1, Theme.UNIT / 2, SWT.DRAW_TRANSPARENT);
            }
        });
        area.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = true;
            }
        });
        keys(area);
        return area;
    }

    /** Ctrl+Enter and Esc do the same wherever the caret stands. */
    private void keys(Control control) {
        EscapeKey.on(control, deeds.away());
        if (control instanceof StyledText styled) {
            styled.addVerifyKeyListener(e -> e.doit = e.doit && !saves(e.keyCode, e.stateMask));
        }
        control.addListener(SWT.KeyDown, this::key);
    }

    private void key(Event e) {
        if (saves(e.keyCode, e.stateMask)) {
            e.doit = false;
            lines.values().forEach(FieldLine::settle);
            deeds.save().run();
        }
    }

    private static boolean saves(int key, int modifiers) {
        return (key == SWT.CR || key == SWT.KEYPAD_CR) && (modifiers & SWT.MODIFIER_MASK) == SWT.MOD1;
    }

    /** The fields change with the kind: a meeting has no direction. */
    private void buildFields() {
        for (Control child : fields.getChildren()) {
            child.dispose();
        }
        lines.clear();
        asked = new AskedLines(theme, "log.", model::dayText);
        asked.onTyped(this::typed);
        List<AskedField> all = model.fields();
        int half = (all.size() + 1) / 2;
        column(all.subList(0, half));
        column(all.subList(half, all.size()));
        fields.requestLayout();
    }

    private void column(List<AskedField> some) {
        Composite grid = new Composite(fields, SWT.NONE);
        grid.setBackground(fields.getBackground());
        grid.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(FieldLine.COLUMNS, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Theme.UNIT;
        grid.setLayout(layout);
        some.forEach(field -> add(grid, field));
    }

    private void add(Composite grid, AskedField field) {
        FieldLine line = asked.add(grid, field, SWT.DEFAULT);
        keys(line.input());
        lines.put(field.key(), line);
    }

    private void typed(AskedField field, String text) {
        field.type(text);
        boolean kind = field.key().equals(ActivityFields.TYPE);
        if (kind && model.fields().size() != lines.size()) {
            pane.getDisplay().asyncExec(this::rebuild);
        }
        refreshWarning();
    }

    private void rebuild() {
        if (!pane.isDisposed() && model.fields().size() != lines.size()) {
            boolean inKind = lines.get(ActivityFields.TYPE).input().isFocusControl();
            buildFields();
            if (inKind) {
                lines.get(ActivityFields.TYPE).setFocus();
            }
        }
    }

    private Button buttons() {
        Composite buttons = new Composite(inner, SWT.NONE);
        buttons.setBackground(pane.getBackground());
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = Theme.UNIT;
        buttons.setLayout(row);
        buttons.setLayoutData(wide());
        Button first = button(buttons, Messages.save, "log.save", deeds.save());
        button(buttons, Messages.cancel, "log.cancel", deeds.away());
        return first;
    }

    private Button button(Composite parent, String words, String testId, Runnable deed) {
        Button button = PushButton.in(parent, words, testId, deed);
        keys(button);
        return button;
    }

    private void line() {
        Composite line = new Composite(pane, SWT.NO_FOCUS);
        line.setBackground(theme.color(theme.palette().line()));
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.heightHint = 1;
        line.setLayoutData(place);
    }

    /** Why the customer is better left alone; shown until the user has answered, and only where he is the one who calls or writes. */
    public void warn(Optional<String> sentence) {
        warning = sentence;
        refreshWarning();
    }

    private void refreshWarning() {
        boolean wanted = !answered && warning.isPresent() && model.reachesOut();
        if (!wanted) {
            hideWarning();
        } else if (!notice.sentence().equals(warning.get())) {
            notice.show(
                    Tone.WARNING,
                    warning.get(),
                    new Way(Messages.anyway, this::answer),
                    new Way(Messages.notNow, deeds.away()));
        }
    }

    private void hideWarning() {
        if (!notice.sentence().isEmpty()) {
            notice.hide();
        }
    }

    private void answer() {
        answered = true;
        hideWarning();
        setFocus();
    }

    /** Something could not be written; it is all still there. */
    public void fail(String sentence) {
        save.setEnabled(true);
        notice.show(Tone.ERROR, sentence);
    }

    /** It is being written. */
    public void writing() {
        save.setEnabled(false);
    }

    /** Shows what is wrong, and goes there. */
    public void showFindings() {
        asked.refresh();
        model.fields().stream()
                .filter(field -> field.finding().isPresent() || isMissing(field))
                .findFirst()
                .ifPresent(field -> lines.get(field.key()).setFocus());
    }

    private static boolean isMissing(AskedField field) {
        boolean needed = field.key().equals(ActivityFields.TYPE) || field.key().equals(ActivityFields.DATE);
        return needed && field.text().isBlank();
    }

    /** Puts the caret into the text. */
    public void setFocus() {
        text.setFocus();
        text.setCaretOffset(text.getCharCount());
    }

    public boolean isDisposed() {
        return pane.isDisposed();
    }
}
