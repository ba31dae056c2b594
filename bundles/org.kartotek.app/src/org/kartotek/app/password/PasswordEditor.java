/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.password;

import java.util.List;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.app.open.KeptSignIn;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.presentation.ask.AskedField;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.customers.rights.AskForm;
import org.kartotek.ui.customers.rights.AskForm.NewPassword;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.form.PageEditor;
import org.kartotek.ui.form.Sheet;
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.work.Work;

/** Where somebody changes the own password. */
public final class PasswordEditor extends PageEditor {
    public static final String ID = "org.kartotek.app.password.editor";

    private Desk desk;
    private KeptSignIn kept;
    private Theme theme;
    private Sheet sheet;
    private Notice notice;
    private AskForm form;

    @Override
    public void createPartControl(Composite parent) {
        desk = getSite().getService(Desk.class);
        kept = getSite().getService(KeptSignIn.class);
        theme = new Theme(parent);
        sheet = new Sheet(parent, theme);
        notice = new Notice(sheet.control(), theme, "password.notice");
        ask();
        tellWhatIsKept();
    }

    /** Who stays signed in on this computer can end that here. */
    private void tellWhatIsKept() {
        desk.index().map(CardIndex::location).ifPresent(place -> new Work<>(
                        Messages.title, sheet.control().getDisplay(), monitor -> kept.find(place).isPresent())
                .done(stays -> {
                    if (stays && !notice.isDisposed()) {
                        notice.show(Tone.INFORMATION, Messages.stays, new Way(Messages.endStaying, () -> endStaying(place)));
                    }
                })
                .start());
    }

    private void endStaying(DatabaseLocation place) {
        new Work<>(Messages.title, sheet.control().getDisplay(), monitor -> {
                    kept.forget(place);
                    return place;
                })
                .done(forgotten -> {
                    if (!notice.isDisposed()) {
                        notice.show(Tone.INFORMATION, Messages.asksAgain);
                    }
                })
                .start();
    }

    private void ask() {
        if (form != null) {
            form.control().dispose();
        }
        form = new AskForm(sheet.control(), theme, Messages.title, "", this::close);
        form.control().setLayoutData(new GridData(GridData.FILL_BOTH));
        AskedField own = form.ask("own", "password", Messages.present, List.of());
        NewPassword wanted = form.askPassword();
        form.finish(Messages.change, () -> {
            if (form.areAlike(wanted)) {
                notice.hide();
                char[] present = own.text().toCharArray();
                form.begin(failed -> new Work<>(Messages.title, sheet.control().getDisplay(), monitor -> change(present, wanted.text()))
                        .done(changed -> changed())
                        .failed(failed)
                        .start());
            }
        });
        sheet.control().layout();
    }

    private boolean change(char[] present, char[] wanted) {
        CardIndex index = desk.index().orElseThrow();
        String login = index.session().login();
        index.users().changePassword(index.session(), login, present, wanted);
        if (kept.find(index.location()).isPresent()) {
            kept.keep(index.location(), new Credentials(login, wanted));
        }
        return true;
    }

    private void changed() {
        if (!notice.isDisposed()) {
            ask();
            notice.show(Tone.INFORMATION, Messages.changed);
        }
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }
}
