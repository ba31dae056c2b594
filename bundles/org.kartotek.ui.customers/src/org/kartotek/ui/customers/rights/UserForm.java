/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.rights;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.core.rights.Role;
import org.kartotek.presentation.ask.AskedField;
import org.kartotek.presentation.rights.RightsModel;
import org.kartotek.presentation.rights.RoleDraft;
import org.kartotek.presentation.rights.UserDraft;
import org.kartotek.ui.customers.rights.AskForm.NewPassword;
import org.kartotek.ui.form.ScrolledPage;
import org.kartotek.ui.theme.Theme;

/** What is done to a user at once: let in, given a password, let in no more. */
final class UserForm {
    private final Composite parent;
    private final Theme theme;
    private final RightsModel model;
    private final Answered answered;

    /** Gets what came of it. */
    @FunctionalInterface
    interface Answered {
        /**
         * @param login of whom it was about; empty where nothing was done
         * @param sentence what was done; empty where nothing was
         */
        void answered(String login, String sentence);
    }

    UserForm(Composite parent, Theme theme, RightsModel model, Answered answered) {
        this.parent = parent;
        this.theme = theme;
        this.model = model;
        this.answered = answered;
    }

    private AskForm form(String title, String lead) {
        return new AskForm(parent, theme, title, lead, () -> answered.answered("", ""));
    }

    private Runnable done(AskForm form, String login, String sentence) {
        return () -> {
            if (!ScrolledPage.isGone(form.control())) {
                answered.answered(login, sentence);
            }
        };
    }

    /** @param again who is known already; empty for somebody new */
    AskForm admission(Optional<UserDraft> again) {
        AskForm form = form(again.map(user -> Messages.admitAgain).orElse(Messages.addUser), "");
        AskedField login = form.ask("login", "text", Messages.login, List.of());
        AskedField name = form.ask("name", "text", Messages.name, List.of());
        again.ifPresent(user -> {
            login.type(user.login());
            name.type(user.name());
        });
        List<RoleDraft> roles = model.roles().stream().filter(role -> !role.isNew()).toList();
        AskedField role = form.ask("role", "choice", Messages.role, roles.stream().map(model::name).toList());
        role.type(roles.stream().filter(each -> each.key().equals(Role.OFFICE)).findFirst().map(model::name).orElse(""));
        Optional<NewPassword> password = model.havePasswords() ? Optional.of(form.askPassword()) : Optional.empty();
        form.finish(Messages.admit, () -> {
            Optional<RoleDraft> given = roles.stream().filter(each -> model.name(each).equals(role.text())).findFirst();
            String typed = login.text().strip();
            if (typed.isEmpty() || given.isEmpty()) {
                form.complain(Messages.loginAndRole);
            } else if (password.filter(both -> !form.areAlike(both)).isEmpty()) {
                String called = name.text().isBlank() ? typed : name.text().strip();
                char[] secret = password.map(NewPassword::text).orElse(null);
                form.begin(failed -> model.admit(
                        typed, called, given.get(), secret, done(form, typed, NLS.bind(Messages.admitted, called)), failed));
            }
        });
        return form;
    }

    AskForm password(UserDraft user) {
        AskForm form = form(NLS.bind(Messages.newPasswordOf, user.name()), Messages.ownPasswordWhy);
        AskedField own = form.ask("own", "password", Messages.ownPassword, List.of());
        NewPassword wanted = form.askPassword();
        form.finish(Messages.setPassword, () -> {
            if (form.areAlike(wanted)) {
                form.begin(failed -> model.changePassword(
                        user,
                        own.text().toCharArray(),
                        wanted.text(),
                        done(form, user.login(), NLS.bind(Messages.passwordSet, user.name())),
                        failed));
            }
        });
        return form;
    }

    AskForm dismissal(UserDraft user) {
        AskForm form = form(NLS.bind(Messages.dismissOf, user.name()), Messages.dismissWhy);
        form.finish(
                Messages.dismiss,
                () -> form.begin(failed ->
                        model.dismiss(user, done(form, user.login(), NLS.bind(Messages.dismissed, user.name())), failed)));
        return form;
    }
}
