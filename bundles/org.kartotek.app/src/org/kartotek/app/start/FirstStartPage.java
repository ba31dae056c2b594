/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.start;

import java.nio.file.Path;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.kartotek.app.page.StartPage;
import org.kartotek.core.database.Credentials;
import org.kartotek.presentation.start.FirstStart;
import org.kartotek.presentation.start.FirstStart.Content;
import org.kartotek.presentation.start.FirstStart.Problem;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.field.FieldLook;
import org.kartotek.ui.field.FieldSpec;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/** Offers the sample company, an empty card index, or a file; and asks who may open it. */
final class FirstStartPage {
    private static final int LABEL = 14 * Theme.UNIT;

    private final StartPage page;
    private final Theme theme;
    private final StartDesk desk;
    private final FirstStart start = new FirstStart(System.getProperty("user.name"));
    private Label file;
    private Composite signIn;

    FirstStartPage(Composite parent, Theme theme, StartDesk desk) {
        this.theme = theme;
        this.desk = desk;
        page = new StartPage(parent, theme, Messages.welcome, Messages.welcomeLead);
        contents();
        page.title(Messages.whoTitle);
        guard();
        page.remark(NLS.bind(Messages.place, desk.place()));
        page.button(Messages.begin, this::begin);
    }

    private void contents() {
        Composite group = page.group();
        Button sample = page.option(group, Messages.sample, Messages.sampleMeaning, "start.sample");
        Button empty = page.option(group, Messages.empty, Messages.emptyMeaning, "start.empty");
        Button bring = page.option(group, Messages.file, Messages.fileMeaning, "start.file");
        sample.setSelection(true);
        page.beginAt(sample::setFocus);
        file = (Label) group.getChildren()[5];
        onChosen(sample, () -> start.setContent(Content.SAMPLE));
        onChosen(empty, () -> start.setContent(Content.EMPTY));
        onChosen(bring, () -> start.setContent(Content.FILE));
    }

    private void onChosen(Button radio, Runnable chosen) {
        radio.addListener(SWT.Selection, e -> {
            if (radio.getSelection()) {
                page.quiet();
                chosen.run();
            }
        });
    }

    private void guard() {
        Composite group = page.group();
        Button open = page.option(group, Messages.openToAll, Messages.openMeaning, "start.open");
        Button guarded = page.option(group, Messages.guarded, Messages.guardedMeaning, "start.guarded");
        open.setSelection(true);
        signIn = page.fields();
        FieldLine login = field(Messages.login, "start.login", "text");
        FieldLine password = field(Messages.password, "start.password", "password");
        FieldLine repeated = field(Messages.repeat, "start.repeat", "password");
        login.show(FieldLook.of(start.login()));
        login.onTyped(start::setLogin);
        password.onTyped(start::setPassword);
        repeated.onTyped(start::setRepeated);
        showSignIn(false);
        onChosen(open, () -> guard(false));
        onChosen(guarded, () -> guard(true));
    }

    private FieldLine field(String label, String testId, String type) {
        return new FieldLine(signIn, FieldSpec.text(label, testId).withType(type), theme, LABEL);
    }

    private void guard(boolean wanted) {
        start.setGuarded(wanted);
        showSignIn(wanted);
    }

    private void showSignIn(boolean shown) {
        signIn.setVisible(shown);
        ((GridData) signIn.getLayoutData()).exclude = !shown;
        page.layout();
    }

    private void begin() {
        if (start.content() == Content.FILE && start.file().isEmpty()) {
            chooseFile();
        }
        start.problem().ifPresentOrElse(problem -> page.complain(words(problem)), this::make);
    }

    private void chooseFile() {
        FileDialog dialog = new FileDialog(page.control().getShell(), SWT.OPEN);
        dialog.setText(Messages.chooseFile);
        dialog.setFilterNames(new String[] {Messages.csvFiles, Messages.allFiles});
        dialog.setFilterExtensions(new String[] {"*.csv;*.CSV;*.xlsx;*.XLSX;*.vcf;*.VCF;*.txt", "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            start.setFile(Path.of(chosen));
            Verbatim.set(file, chosen);
        }
    }

    private void make() {
        page.quiet();
        page.setBusy(true);
        desk.begin(start, page::complain);
    }

    private static String words(Problem problem) {
        return switch (problem) {
            case NO_FILE -> Messages.problemFile;
            case NO_LOGIN -> Messages.problemLogin;
            case SHORT_PASSWORD -> NLS.bind(Messages.problemShort, Credentials.LEAST_PASSWORD);
            case DIFFERENT_PASSWORDS -> Messages.problemDifferent;
        };
    }

    Composite control() {
        return page.control();
    }
}
