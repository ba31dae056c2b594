/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.letter;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.kartotek.presentation.contactlog.Person;
import org.kartotek.presentation.letter.LetterModel;
import org.kartotek.presentation.letter.TemplateChoice;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.field.FieldLook;
import org.kartotek.ui.field.FieldSpec;
import org.kartotek.ui.form.EscapeKey;
import org.kartotek.ui.form.PushButton;
import org.kartotek.ui.form.SectionFlow;
import org.kartotek.ui.form.TickGround;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/** To whom, into which template, and where to. */
final class LetterForm {
    private static final int LABEL = 11 * Theme.UNIT;
    private static final int INDENT = LABEL + 2 * Theme.UNIT;
    private static final String[] DOCUMENTS = {"*.docx;*.dotx;*.odt;*.ott;*.DOCX;*.DOTX;*.ODT;*.OTT", "*"};

    private final Composite form;
    private final Theme theme;
    private final LetterModel model;
    private final LetterWords words;
    private final Locale locale;
    private final Runnable away;
    private final FieldLine template;
    private final Button copy;
    private final FieldLine language;
    private final FieldLine person;
    private final FieldLine out;
    private final FieldLine subject;
    private final Optional<Composite> files;
    private final ConcernLines concerns;
    /** What stands in the lines that can be typed in; they are not disturbed unless that has changed. */
    private String shownTemplate = "";

    private String shownOut = "";
    private String shownSubject = "";
    private String shownPerson = "";

    /**
     * What the user can do.
     *
     * @param away run by Esc
     * @param copy makes a template of the program the user's own
     */
    record Deeds(Runnable away, Runnable copy) {}

    LetterForm(Composite parent, Theme theme, LetterModel model, LetterWords words, Locale locale, Deeds deeds) {
        this.theme = theme;
        this.model = model;
        this.words = words;
        this.locale = locale;
        away = deeds.away();
        form = new Composite(parent, SWT.NONE);
        form.setBackground(parent.getBackground());
        form.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        form.setLayout(new SectionFlow());
        Composite letter = section();
        who(letter);
        template = line(row(letter), FieldSpec.choice(Messages.template, "letter.template", this::templates));
        template.onTyped(model::choose);
        template.onLeft(() -> showTemplate(true));
        Composite under = indented(letter, 2);
        button(under, Messages.chooseFile, "letter.choose", this::chooseTemplate);
        copy = button(under, Messages.changeCopy, "letter.copy", deeds.copy());
        language = line(row(letter), FieldSpec.choice(Messages.language, "letter.language", this::languages));
        language.onTyped(this::chooseLanguage);
        language.onLeft(this::showLanguage);
        person = line(row(letter), FieldSpec.choice(Messages.person, "letter.person", this::people));
        person.onTyped(model::greet);
        person.onLeft(() -> showPerson(true));
        Composite result = section();
        files = model.target().list().isPresent() ? Optional.of(files(result)) : Optional.empty();
        Composite outLine = row(result);
        out = line(outLine, FieldSpec.text(Messages.into, "letter.out"));
        out.onTyped(this::typeOut);
        button(buttons(outLine), Messages.choose, "letter.folder", this::chooseOut);
        note(result);
        subject = line(row(result), FieldSpec.text(Messages.subject, "letter.subject"));
        subject.onTyped(typed -> {
            shownSubject = typed;
            model.setSubject(typed);
        });
        subject.onLeft(() -> showSubject(true));
        concerns = new ConcernLines(result, theme, model, words, INDENT);
    }

    private static GridLayout grid(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Theme.UNIT / 2;
        layout.verticalSpacing = Theme.UNIT / 2;
        return layout;
    }

    private Composite section() {
        Composite section = new Composite(form, SWT.NONE);
        section.setBackground(form.getBackground());
        section.setLayout(grid(1));
        return section;
    }

    /** A field with what can be done about it to its right. */
    private Composite row(Composite section) {
        Composite row = new Composite(section, SWT.NONE);
        row.setBackground(section.getBackground());
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        row.setLayout(grid(2));
        return row;
    }

    private FieldLine line(Composite row, FieldSpec spec) {
        Composite lines = new Composite(row, SWT.NONE);
        lines.setBackground(row.getBackground());
        lines.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        lines.setLayout(grid(FieldLine.COLUMNS));
        FieldLine line = new FieldLine(lines, spec, theme, LABEL);
        EscapeKey.on(line.input(), away);
        return line;
    }

    private static Composite buttons(Composite row) {
        Composite buttons = new Composite(row, SWT.NONE);
        buttons.setBackground(row.getBackground());
        buttons.setLayoutData(new GridData(SWT.RIGHT, SWT.TOP, false, false));
        buttons.setLayout(grid(2));
        return buttons;
    }

    private static Button button(Composite parent, String text, String testId, Runnable action) {
        Button button = PushButton.in(parent, text, testId, action);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        return button;
    }

    private Composite indented(Composite section, int columns) {
        Composite row = new Composite(section, SWT.NONE);
        row.setBackground(section.getBackground());
        GridLayout layout = grid(columns);
        layout.marginLeft = INDENT;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return row;
    }

    /** The card in front, or what is marked in the list; or all of the list. */
    private void who(Composite section) {
        int chosen = model.target().chosen().size();
        String searched = model.target().searched().strip();
        String everything = searched.isEmpty() ? Messages.all : NLS.bind(Messages.allFound, searched);
        String first = chosen == 1 ? model.target().name() : words.count(chosen, Messages.chosenOne, Messages.chosen);
        String named = first.isEmpty() ? Messages.chosenOne : first;
        Composite row = indented(section, 1);
        if (chosen > 0 && model.target().list().isPresent()) {
            radio(row, named, "letter.chosen", model::isAll, false, model::setAll);
            radio(row, everything, "letter.all", model::isAll, true, model::setAll);
        } else {
            Label all = new Label(row, SWT.NONE);
            Verbatim.set(all, chosen > 0 ? named : everything);
            all.setFont(theme.strong());
            all.setForeground(theme.color(theme.palette().text()));
            all.setBackground(row.getBackground());
        }
    }

    /** Sets something to one of two values. */
    @FunctionalInterface
    private interface Setter {
        void set(boolean value);
    }

    private static void radio(
            Composite row, String text, String testId, BooleanSupplier now, boolean value, Setter setter) {
        Button button = new Button(row, SWT.RADIO);
        Verbatim.set(button, text);
        button.setData(TestIds.KEY, testId);
        button.setSelection(now.getAsBoolean() == value);
        TickGround.set(button, row.getBackground());
        button.addListener(SWT.Selection, e -> {
            if (button.getSelection()) {
                setter.set(value);
            }
        });
    }

    private Composite files(Composite section) {
        Composite row = indented(section, 1);
        radio(row, Messages.together, "letter.together", model::isApart, false, model::setApart);
        radio(row, Messages.apart, "letter.apart", model::isApart, true, model::setApart);
        return row;
    }

    private void note(Composite section) {
        Button tick = new Button(indented(section, 1), SWT.CHECK);
        tick.setText(Messages.note);
        tick.setData(TestIds.KEY, "letter.note");
        tick.setSelection(model.isNoted());
        tick.setEnabled(model.mayNote());
        TickGround.set(tick, form.getBackground());
        tick.addListener(SWT.Selection, e -> model.setNoted(tick.getSelection()));
    }

    private List<String> templates() {
        return model.templates().stream().map(TemplateChoice::label).toList();
    }

    private List<String> languages() {
        return Stream.concat(Stream.of(Messages.languageOfEach), LetterModel.languages().stream().map(this::name)).toList();
    }

    private String name(Locale spoken) {
        return spoken.getDisplayLanguage(locale);
    }

    private void chooseLanguage(String typed) {
        String wanted = typed.strip();
        if (wanted.equalsIgnoreCase(Messages.languageOfEach)) {
            model.setLanguage(Optional.empty());
        }
        LetterModel.languages().stream()
                .filter(each -> name(each).equalsIgnoreCase(wanted))
                .findFirst()
                .ifPresent(each -> model.setLanguage(Optional.of(each)));
    }

    private List<String> people() {
        return model.people().stream().map(Person::name).toList();
    }

    private void chooseTemplate() {
        FileDialog dialog = new FileDialog(form.getShell(), SWT.OPEN);
        dialog.setText(Messages.chooseFileTitle);
        dialog.setFilterNames(new String[] {Messages.documents, Messages.allFiles});
        dialog.setFilterExtensions(DOCUMENTS);
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(model::choose);
    }

    private void chooseOut() {
        String chosen = model.isApart() ? askFolder() : askFile();
        if (chosen != null) {
            model.setOut(chosen);
        }
    }

    private String askFolder() {
        DirectoryDialog dialog = new DirectoryDialog(form.getShell());
        dialog.setText(Messages.chooseFolderTitle);
        return dialog.open();
    }

    private String askFile() {
        FileDialog dialog = new FileDialog(form.getShell(), SWT.SAVE);
        dialog.setText(Messages.chooseOutTitle);
        dialog.setFileName(model.out());
        return dialog.open();
    }

    private void typeOut(String typed) {
        shownOut = typed;
        model.setOut(typed);
    }

    private void showTemplate(boolean anyway) {
        String label = model.template().map(TemplateChoice::label).orElse("");
        if (anyway || !label.equals(shownTemplate)) {
            shownTemplate = label;
            template.show(FieldLook.of(label));
        }
    }

    private void showLanguage() {
        language.show(FieldLook.of(model.language().map(this::name).orElse(Messages.languageOfEach)));
    }

    private void showPerson(boolean anyway) {
        String name = model.person().map(Person::name).orElse("");
        if (anyway || !name.equals(shownPerson)) {
            shownPerson = name;
            person.show(FieldLook.of(name));
        }
    }

    private void showSubject(boolean anyway) {
        if (anyway || !model.subject().equals(shownSubject) && !subject.input().isFocusControl()) {
            shownSubject = model.subject();
            subject.show(FieldLook.of(shownSubject));
        }
    }

    /** Shows what stands in the model now. */
    void refresh() {
        showTemplate(false);
        copy.setEnabled(model.template().filter(TemplateChoice::isShipped).isPresent());
        if (!language.input().isFocusControl()) {
            showLanguage();
        }
        showPerson(false);
        setShown(person, model.people().size() > 1);
        if (!model.out().equals(shownOut)) {
            shownOut = model.out();
            out.show(FieldLook.of(shownOut));
        }
        files.ifPresent(each -> show(each, !model.isSingle()));
        showSubject(false);
        setShown(subject, model.isNoted());
        concerns.refresh();
    }

    private static void setShown(FieldLine line, boolean wanted) {
        show(line.control().getParent().getParent(), wanted);
    }

    private static void show(Composite row, boolean wanted) {
        GridData place = (GridData) row.getLayoutData();
        if (place.exclude == wanted) {
            place.exclude = !wanted;
            row.setVisible(wanted);
            row.requestLayout();
        }
    }

    void setFocus() {
        template.setFocus();
    }

    void setEnabled(boolean enabled) {
        form.setEnabled(enabled);
    }
}
