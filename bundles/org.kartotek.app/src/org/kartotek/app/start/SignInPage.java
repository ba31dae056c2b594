/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.start;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.app.page.StartPage;
import org.kartotek.core.database.Credentials;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.field.FieldLook;
import org.kartotek.ui.field.FieldSpec;
import org.kartotek.ui.theme.Theme;

/** Asks for name and password. */
final class SignInPage {
    private static final int LABEL = 12 * Theme.UNIT;

    private final StartPage page;
    private final StartDesk desk;
    private String login;
    private String password = "";
    private boolean keep;

    /** @param complaint why the last attempt failed; empty for the first one */
    SignInPage(Composite parent, Theme theme, StartDesk desk, String complaint) {
        this.desk = desk;
        login = desk.login();
        page = new StartPage(parent, theme, Messages.signIn, NLS.bind(Messages.signInLead, desk.place()));
        Composite fields = page.fields();
        FieldLine name = new FieldLine(fields, FieldSpec.text(Messages.login, "signin.login"), theme, LABEL);
        FieldLine secret = new FieldLine(
                fields, FieldSpec.text(Messages.password, "signin.password").withType("password"), theme, LABEL);
        name.show(FieldLook.of(login));
        name.onTyped(typed -> login = typed.strip());
        secret.onTyped(typed -> password = typed);
        if (desk.canKeep()) {
            page.tick(Messages.staySignedIn, Messages.staySignedInMeaning, "signin.keep", ticked -> keep = ticked);
        }
        page.button(Messages.signInVerb, this::signIn);
        if (!complaint.isEmpty()) {
            page.complain(complaint);
        }
        page.beginAt(secret::setFocus);
    }

    private void signIn() {
        page.quiet();
        page.setBusy(true);
        desk.signIn(new Credentials(login, password.toCharArray()), keep, page::complain);
    }

    Composite control() {
        return page.control();
    }
}
