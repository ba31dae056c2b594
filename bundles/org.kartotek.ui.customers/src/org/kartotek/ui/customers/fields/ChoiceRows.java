/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.fields;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.presentation.fields.ChoiceDraft;
import org.kartotek.presentation.fields.FieldDraft;
import org.kartotek.presentation.fields.LabelDraft;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.field.FieldLook;
import org.kartotek.ui.field.FieldSpec;
import org.kartotek.ui.form.TickGround;
import org.kartotek.ui.theme.Dot;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.theme.Palette;
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.theme.Tint;

/** The choices of a field, one a line: its name in the chosen language, colour, place, and whether it is still offered. */
final class ChoiceRows {
    private static final int COLUMNS = FieldLine.COLUMNS + 4;

    private final Composite pane;
    private final Theme theme;
    private final FieldDraft draft;
    private final Locale locale;
    private String language;

    /** @param labelWidth of the labels above, so that all fields stand in one line */
    ChoiceRows(Composite parent, Theme theme, FieldDraft draft, Locale locale, int labelWidth) {
        this.theme = theme;
        this.draft = draft;
        this.locale = locale;
        language = LabelDraft.LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : LabelDraft.LANGUAGES.getFirst();
        pane = new Composite(parent, SWT.NONE);
        pane.setBackground(parent.getBackground());
        pane.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 0;
        layout.horizontalSpacing = Theme.UNIT / 2;
        layout.verticalSpacing = Theme.UNIT / 4;
        pane.setLayout(layout);
        fill(labelWidth);
        pane.setData(labelWidth);
    }

    private void fill(int labelWidth) {
        head();
        for (int i = 0; i < draft.choices().size(); i++) {
            row(i + 1, draft.choices().get(i), labelWidth);
        }
        Button add = new Button(pane, SWT.PUSH);
        add.setText(Messages.addChoice);
        add.setData(TestIds.KEY, "choices.add");
        GridData place = new GridData(SWT.LEFT, SWT.TOP, false, false, COLUMNS, 1);
        place.horizontalIndent = labelWidth + 2 * Theme.UNIT;
        place.verticalIndent = Theme.UNIT / 2;
        add.setLayoutData(place);
        add.addListener(SWT.Selection, e -> {
            draft.addChoice();
            again("choice." + draft.choices().size());
        });
    }

    private void head() {
        Composite head = new Composite(pane, SWT.NONE);
        head.setBackground(pane.getBackground());
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        head.setLayout(layout);
        Label title = words(head, Messages.choices);
        title.setFont(theme.section());
        title.setForeground(theme.color(theme.palette().text()));
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        words(head, Messages.choiceLanguage).setForeground(theme.color(theme.palette().quiet()));
        Combo languages = new Combo(head, SWT.READ_ONLY);
        languages.setItems(LabelDraft.LANGUAGES.stream()
                .map(each -> Locale.of(each).getDisplayLanguage(locale))
                .toArray(String[]::new));
        languages.select(LabelDraft.LANGUAGES.indexOf(language));
        languages.setData(TestIds.KEY, "choices.language");
        languages.addListener(SWT.Selection, e -> {
            language = LabelDraft.LANGUAGES.get(languages.getSelectionIndex());
            again("choices.language");
        });
    }

    private Label words(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.setFont(theme.content());
        label.setBackground(parent.getBackground());
        return label;
    }

    /** @param focus test id of the control that gets the focus afterwards */
    private void again(String focus) {
        for (Control child : pane.getChildren()) {
            child.dispose();
        }
        fill((Integer) pane.getData());
        pane.requestLayout();
        pane.getParent().layout(true, true);
        focused(pane, focus).ifPresent(Control::setFocus);
    }

    private static Optional<Control> focused(Composite parent, String testId) {
        for (Control child : parent.getChildren()) {
            if (testId.equals(child.getData(TestIds.KEY))) {
                return Optional.of(child);
            }
            Optional<Control> inner = child instanceof Composite composite ? focused(composite, testId) : Optional.empty();
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    private void row(int number, ChoiceDraft choice, int labelWidth) {
        String id = "choice." + number;
        FieldSpec spec = FieldSpec.text(name(choice), id).withHint(choice.labels().in(locale));
        FieldLine line = new FieldLine(pane, spec, theme, labelWidth);
        line.show(FieldLook.of(choice.labels().text(language)));
        line.onTyped(text -> choice.labels().setText(language, text));
        colour(id, choice);
        Button up = button(id + ".up", Icon.ARROW_UP, Messages.up, choice, () -> move(choice, -1, "up"));
        up.setEnabled(number > 1);
        Button down = button(id + ".down", Icon.ARROW_DOWN, Messages.down, choice, () -> move(choice, 1, "down"));
        down.setEnabled(number < draft.choices().size());
        if (choice.key().isEmpty()) {
            button(id + ".remove", Icon.CLOSE, Messages.removeChoice, choice, () -> {
                draft.remove(choice);
                again("choices.add");
            });
        } else {
            retire(id, choice);
        }
    }

    /** What never changes of it: its key; a new one has none yet. */
    private static String name(ChoiceDraft choice) {
        return choice.key().isEmpty() ? Messages.newChoice : choice.key();
    }

    private void retire(String id, ChoiceDraft choice) {
        Button retire = new Button(pane, SWT.CHECK);
        retire.setText(Messages.retired);
        retire.setFont(theme.content());
        retire.setForeground(theme.color(theme.palette().text()));
        TickGround.set(retire, pane.getBackground());
        retire.setSelection(choice.isRetired());
        retire.setData(TestIds.KEY, id + ".retired");
        named(retire, Messages.retired, choice);
        retire.addListener(SWT.Selection, e -> choice.setRetired(retire.getSelection()));
    }

    private void named(Button button, String word, ChoiceDraft choice) {
        SpokenName.give(button, () -> word + ": " + name(choice));
    }

    private void colour(String id, ChoiceDraft choice) {
        Button button = new Button(pane, SWT.PUSH);
        button.setData(TestIds.KEY, id + ".colour");
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        showColour(button, choice);
        SpokenName.give(button, () -> colourWords(choice) + ": " + name(choice));
        new ColourMenu(button, theme, picked -> {
            choice.setColour(picked);
            showColour(button, choice);
            button.setFocus();
        });
    }

    private static String colourWords(ChoiceDraft choice) {
        String name = ColourMenu.name(choice.colour());
        return choice.colour().isEmpty() ? Messages.colour : name.isEmpty() ? choice.colour() : name;
    }

    private void showColour(Button button, ChoiceDraft choice) {
        Palette palette = theme.palette();
        boolean none = choice.colour().isEmpty();
        button.setText(none ? Messages.colour : ColourMenu.name(choice.colour()));
        button.setImage(theme.image(none ? Dot.none() : Dot.of(Tint.of(choice.colour()).dot(palette, palette.page()))));
        button.setToolTipText(colourWords(choice));
        button.requestLayout();
    }

    private Button button(String id, Icon icon, String word, ChoiceDraft choice, Runnable action) {
        Button button = new Button(pane, SWT.PUSH);
        button.setImage(theme.icon(icon));
        button.setToolTipText(word);
        button.setData(TestIds.KEY, id);
        named(button, word, choice);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    /** The focus goes with the choice; at an end, where the button is off, to its name. */
    private void move(ChoiceDraft choice, int steps, String way) {
        draft.move(choice, steps);
        List<ChoiceDraft> now = draft.choices();
        int place = now.indexOf(choice);
        boolean atEnd = place == (steps < 0 ? 0 : now.size() - 1);
        again("choice." + (place + 1) + (atEnd ? "" : "." + way));
    }
}
