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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.report.ReportInfo;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.RowRule;
import org.kartotek.presentation.fields.LabelDraft;
import org.kartotek.presentation.rights.RightsModel;
import org.kartotek.presentation.rights.RoleDraft;
import org.kartotek.presentation.rights.UserDraft;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.field.FieldLook;
import org.kartotek.ui.field.FieldSpec;
import org.kartotek.ui.form.ScrolledPage;
import org.kartotek.ui.form.TickGround;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/** What a role is called, which cards it sees, and what it may do with them as a whole. */
final class RoleGeneral {
    private final Theme theme;
    private final RightsModel model;
    private final ScrolledPage page;
    private final Map<Button, BooleanSupplier> ticks = new LinkedHashMap<>();
    private final List<Button> some = new ArrayList<>();
    private RoleDraft shown;
    private boolean changeable;
    private FieldLine first;
    private FieldLine chosen;

    RoleGeneral(Composite parent, Theme theme, RightsModel model) {
        this.theme = theme;
        this.model = model;
        page = new ScrolledPage(parent, theme);
        ((GridLayout) page.content().getLayout()).verticalSpacing = Theme.UNIT / 2;
        ((GridLayout) page.content().getLayout()).marginHeight = Theme.UNIT;
    }

    Control control() {
        return page.control();
    }

    void show(RoleDraft role) {
        if (role != shown || changeable != model.isChangeable(role)) {
            shown = role;
            changeable = model.isChangeable(role);
            build(role);
        }
        refresh();
    }

    private void build(RoleDraft role) {
        for (Control child : page.content().getChildren()) {
            child.dispose();
        }
        ticks.clear();
        some.clear();
        Panes.words(page.content(), theme, about(role), true);
        names(role);
        rows(role);
        actions(role);
        reports(role);
        page.content().layout(true, true);
    }

    private String about(RoleDraft role) {
        String holders = String.join(", ", model.holders(role).stream().map(UserDraft::name).toList());
        String held = holders.isEmpty() ? Messages.heldByNobody : NLS.bind(Messages.heldBy, holders);
        String key = NLS.bind(Messages.key, role.key());
        if (role.isAdministrator()) {
            return Messages.administratorStays + " " + held;
        }
        return changeable ? key + " · " + held : Messages.roleStays + " " + held;
    }

    private void names(RoleDraft role) {
        Composite grid = Panes.grid(page.content(), FieldLine.COLUMNS);
        grid.setLayoutData(Panes.wide());
        int width = width(grid, LabelDraft.LANGUAGES.stream().map(this::language).toList());
        String own = model.locale().getLanguage();
        first = null;
        for (String language : LabelDraft.LANGUAGES) {
            FieldLine line = new FieldLine(grid, spec("text", language(language), "rights.role.name." + language), theme, width);
            line.show(FieldLook.of(role.labels().text(language)));
            line.onTyped(text -> role.labels().setText(language, text));
            first = first == null || language.equals(own) ? line : first;
        }
    }

    private String language(String language) {
        String name = Locale.of(language).getDisplayLanguage(model.locale());
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private FieldSpec spec(String type, String label, String testId) {
        return new FieldSpec(
                type, label, testId, changeable, this::territories, "", LocalDate::toString, text -> text.toLowerCase(Locale.ROOT));
    }

    private List<String> territories() {
        return model.territories().stream().map(each -> each.labels().in(model.locale())).toList();
    }

    private int width(Composite grid, List<String> labels) {
        GC gc = new GC(grid);
        gc.setFont(theme.small());
        int widest = labels.stream().mapToInt(label -> gc.textExtent(label).x).max().orElse(0);
        gc.dispose();
        return widest;
    }

    private void rows(RoleDraft role) {
        Panes.title(page.content(), theme, Messages.whichCards);
        Composite column = Panes.grid(page.content(), 1);
        column.setLayoutData(Panes.wide());
        tick(column, Messages.allCards, "rows.all", () -> role.rows().all(), all -> {
            RowRule rule = role.rows();
            role.setRows(all ? RowRule.ALL : new RowRule(false, rule.own() || rule.all(), rule.ownTerritories(), rule.chosen()));
        });
        some.add(tick(column, Messages.ownCards, "rows.own", () -> role.rows().all() || role.rows().own(), own -> {
            RowRule rule = role.rows();
            role.setRows(new RowRule(false, own, rule.ownTerritories(), rule.chosen()));
        }));
        some.add(tick(column, Messages.ownTerritories, "rows.territories", () -> role.rows().all() || role.rows().ownTerritories(), own -> {
            RowRule rule = role.rows();
            role.setRows(new RowRule(false, rule.own(), own, rule.chosen()));
        }));
        Composite grid = Panes.grid(page.content(), FieldLine.COLUMNS);
        grid.setLayoutData(Panes.wide());
        int width = width(grid, List.of(Messages.chosenTerritories));
        chosen = new FieldLine(grid, spec("choices", Messages.chosenTerritories, "rights.rows.chosen"), theme, width);
        chosen.onTyped(text -> {
            RowRule rule = role.rows();
            role.setRows(new RowRule(false, rule.own(), rule.ownTerritories(), keys(text)));
        });
    }

    private Set<String> keys(String text) {
        Set<String> names = new HashSet<>(Arrays.stream(text.split(";")).map(String::strip).toList());
        Set<String> keys = new HashSet<>();
        model.territories().stream()
                .filter(each -> names.contains(each.labels().in(model.locale())))
                .map(Choice::key)
                .forEach(keys::add);
        return keys;
    }

    private void actions(RoleDraft role) {
        Panes.title(page.content(), theme, Messages.actions);
        Composite columns = twoColumns();
        for (Action action : Action.values()) {
            tick(columns, capital(action.title().in(model.locale())), "action." + action.key(), () -> role.may(action), allowed -> role.set(action, allowed));
        }
    }

    private void reports(RoleDraft role) {
        if (model.reports().isEmpty()) {
            return;
        }
        Panes.title(page.content(), theme, Messages.reports);
        Panes.words(page.content(), theme, Messages.reportsHint, true);
        Composite columns = twoColumns();
        for (ReportInfo report : model.reports()) {
            String title = report.title().in(model.locale());
            tick(columns, title, "report." + report.name(), () -> role.mayRun(report.name()), allowed -> role.setRun(report.name(), allowed));
        }
    }

    private Composite twoColumns() {
        Composite columns = Panes.grid(page.content(), 2);
        ((GridLayout) columns.getLayout()).makeColumnsEqualWidth = true;
        columns.setLayoutData(Panes.wide());
        return columns;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Button tick(Composite parent, String words, String testId, BooleanSupplier state, Consumer<Boolean> changed) {
        Button tick = new Button(parent, SWT.CHECK);
        Verbatim.set(tick, words);
        tick.setToolTipText(words);
        tick.setFont(theme.content());
        tick.setForeground(theme.color(theme.palette().text()));
        TickGround.set(tick, parent.getBackground());
        tick.setData(TestIds.KEY, "rights." + testId);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.widthHint = 1;
        tick.setLayoutData(place);
        tick.addListener(SWT.Selection, e -> changed.accept(tick.getSelection()));
        ticks.put(tick, state);
        return tick;
    }

    private void refresh() {
        ticks.forEach((tick, state) -> {
            tick.setSelection(state.getAsBoolean());
            tick.setEnabled(changeable);
        });
        boolean all = shown.rows().all();
        some.forEach(tick -> tick.setEnabled(changeable && !all));
        chosen.show(FieldLook.of(all ? "" : String.join("; ", model.territoryNames(shown.rows().chosen()))));
        chosen.input().setEnabled(changeable && !all);
    }

    void setFocus() {
        if (first != null && changeable) {
            first.setFocus();
        } else {
            page.control().setFocus();
        }
    }
}
