/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.lock;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.app.page.StartPage;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.field.FieldLook;
import org.kartotek.ui.field.FieldSpec;
import org.kartotek.ui.theme.Theme;

/** Asks the user of the window for the password. */
final class LockPage {
    private static final int LABEL = 12 * Theme.UNIT;

    private final StartPage page;
    private final FieldLine secret;
    private final BiConsumer<char[], Consumer<String>> tried;
    private String password = "";

    /** @param tried gets a password, and who takes the sentence on why it did not open the window */
    LockPage(Composite parent, String login, BiConsumer<char[], Consumer<String>> tried) {
        this.tried = tried;
        Theme theme = new Theme(parent);
        parent.setBackground(theme.color(theme.palette().page()));
        page = new StartPage(parent, theme, Messages.title, NLS.bind(Messages.lead, login));
        Composite fields = page.fields();
        secret = new FieldLine(fields, FieldSpec.text(Messages.password, "lock.password").withType("password"), theme, LABEL);
        secret.onTyped(typed -> password = typed);
        page.button(Messages.unlock, this::tryIt);
    }

    private void tryIt() {
        page.quiet();
        page.setBusy(true);
        tried.accept(password.toCharArray(), this::complain);
    }

    /** Says why the window stays locked. */
    void complain(String sentence) {
        if (page.control().isDisposed()) {
            return;
        }
        password = "";
        secret.show(FieldLook.of(""));
        page.complain(sentence);
        setFocus();
    }

    void setFocus() {
        secret.setFocus();
    }
}
