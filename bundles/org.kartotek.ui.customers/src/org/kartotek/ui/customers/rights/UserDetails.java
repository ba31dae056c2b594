/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.rights;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.presentation.rights.RightsModel;
import org.kartotek.presentation.rights.UserDraft;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.field.FieldLook;
import org.kartotek.ui.field.FieldSpec;
import org.kartotek.ui.form.PushButton;
import org.kartotek.ui.form.ScrolledPage;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.theme.Theme;

/** What the chosen user was given: roles, territories, denied companies. */
final class UserDetails {
    private static final String SEPARATOR = "; ";

    private final Theme theme;
    private final RightsModel model;
    private final Consumer<RuntimeException> failed;
    private final ScrolledPage page;
    private UserDraft shown;
    private SortedSet<Long> listed = new TreeSet<>();
    private FieldLine roles;
    private FieldLine territories;
    private FieldLine company;
    private Composite denied;
    private String typed = "";

    UserDetails(Composite parent, Theme theme, RightsModel model, Consumer<RuntimeException> failed) {
        this.theme = theme;
        this.model = model;
        this.failed = failed;
        page = new ScrolledPage(parent, theme);
        ((GridLayout) page.content().getLayout()).verticalSpacing = Theme.UNIT;
        ((GridLayout) page.content().getLayout()).marginHeight = Theme.UNIT;
    }

    Control control() {
        return page.control();
    }

    /** Shows a user, or what is to be said of him now. */
    void show(Optional<UserDraft> user) {
        if (user.isEmpty() || user.get() != shown) {
            build(user);
        }
        user.ifPresent(this::refresh);
    }

    private void build(Optional<UserDraft> user) {
        shown = user.orElse(null);
        for (Control child : page.content().getChildren()) {
            child.dispose();
        }
        roles = null;
        user.ifPresent(this::build);
        page.content().layout(true, true);
    }

    private void build(UserDraft user) {
        Label head = Panes.words(page.content(), theme, user.name(), false);
        head.setFont(theme.section());
        if (!user.isActive()) {
            Panes.words(page.content(), theme, Messages.notLetIn, true);
            return;
        }
        if (!user.isChangeable()) {
            Panes.words(page.content(), theme, Messages.moreThanYou, true);
        }
        Composite grid = Panes.grid(page.content(), FieldLine.COLUMNS);
        grid.setLayoutData(Panes.wide());
        int width = labelWidth(grid, Messages.roles, Messages.territories, Messages.denied);
        roles = choices(grid, Messages.roles, "rights.user.roles", () -> model.rolesFor(user).stream().map(model::name).toList(), width);
        roles.onTyped(text -> user.setRoles(keys(text, name -> model.rolesFor(user).stream()
                .filter(role -> model.name(role).equals(name))
                .findFirst()
                .map(role -> role.key()))));
        territories = choices(grid, Messages.territories, "rights.user.territories", () -> names(model.territoriesFor(user)), width);
        territories.onTyped(text -> user.setTerritories(keys(text, name -> model.territoriesFor(user).stream()
                .filter(each -> each.labels().in(model.locale()).equals(name))
                .findFirst()
                .map(Choice::key))));
        if (user.isChangeable()) {
            search(grid, user, width);
        }
        denied = Panes.grid(page.content(), 2);
        GridData under = Panes.wide();
        under.horizontalIndent = width + 3 * Theme.UNIT;
        denied.setLayoutData(under);
        listed = new TreeSet<>();
    }

    private List<String> names(List<Choice> choices) {
        return choices.stream().map(each -> each.labels().in(model.locale())).toList();
    }

    private static List<String> keys(String text, Function<String, Optional<String>> key) {
        return Arrays.stream(text.split(";")).map(String::strip).flatMap(name -> key.apply(name).stream()).toList();
    }

    private int labelWidth(Composite grid, String... labels) {
        GC gc = new GC(grid);
        gc.setFont(theme.small());
        int widest = Arrays.stream(labels).mapToInt(label -> gc.textExtent(label).x).max().orElse(0);
        gc.dispose();
        return widest;
    }

    private FieldLine choices(Composite grid, String label, String testId, Supplier<List<String>> options, int width) {
        FieldSpec spec = new FieldSpec(
                "choices", label, testId, shown.isChangeable(), options, "", LocalDate::toString, text -> text.toLowerCase(Locale.ROOT));
        return new FieldLine(grid, spec, theme, width);
    }

    private void search(Composite grid, UserDraft user, int width) {
        FieldSpec spec = FieldSpec.text(Messages.denied, "rights.user.company")
                .withType("reference")
                .withHint(Messages.denyHint)
                .withSuggestions((text, then) -> model.suggestCompanies(text, then, failed));
        company = new FieldLine(grid, spec, theme, width);
        company.onTyped(text -> take(user, text));
    }

    /** What was chosen of what was found goes into the list at once. */
    private void take(UserDraft user, String text) {
        typed = text;
        Optional<Long> card = model.company(text);
        if (card.isPresent()) {
            page.control().getDisplay().asyncExec(() -> {
                if (user == shown && !ScrolledPage.isGone(company.control()) && typed.equals(text)) {
                    company.show(FieldLook.of(""));
                    user.deny(card.get());
                }
            });
        }
    }

    private void refresh(UserDraft user) {
        if (roles == null) {
            return;
        }
        roles.show(FieldLook.of(String.join(SEPARATOR, model.roleNames(user))));
        territories.show(FieldLook.of(String.join(SEPARATOR, model.territoryNames(user.rights().territories()))));
        if (!listed.equals(user.rights().denied()) || denied.getChildren().length == 0) {
            list(user);
        }
    }

    private void list(UserDraft user) {
        listed = user.rights().denied();
        for (Control child : denied.getChildren()) {
            child.dispose();
        }
        for (long card : listed) {
            Label name = new Label(denied, SWT.NONE);
            Verbatim.set(name, model.company(card));
            name.setForeground(theme.color(theme.palette().text()));
            name.setBackground(denied.getBackground());
            Button allow = PushButton.in(denied, "", "rights.user.allow." + card, () -> user.allow(card));
            allow.setImage(theme.icon(Icon.CLOSE));
            allow.setToolTipText(Messages.allow);
            allow.setEnabled(user.isChangeable());
            SpokenName.give(allow, NLS.bind(Messages.allowCompany, model.company(card)));
        }
        if (listed.isEmpty()) {
            Label none = Panes.words(denied, theme, Messages.noneDenied, true);
            ((GridData) none.getLayoutData()).horizontalSpan = 2;
        }
        page.content().layout(true, true);
    }

    void setFocus() {
        if (roles != null) {
            roles.setFocus();
        }
    }
}
