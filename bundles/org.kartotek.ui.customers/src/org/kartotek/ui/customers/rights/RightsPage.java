/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.presentation.rights.RightsModel;
import org.kartotek.presentation.rights.RoleDraft;
import org.kartotek.ui.customers.section.SectionTabs;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.form.PushButton;
import org.kartotek.ui.form.Sheet;
import org.kartotek.ui.theme.Theme;

/** The page of users and roles: four tabs under one head. */
final class RightsPage {
    private final Theme theme;
    private final Sheet sheet;
    private final Notice notice;
    private final Button save;
    private final Button revert;
    private final SectionTabs tabs;
    private final Composite body;
    private final Consumer<RuntimeException> failed;
    private final List<Part> parts = new ArrayList<>();
    private RightsModel model;

    /** What stands under one tab. */
    interface Part {
        String title();

        Control control();

        /** Shows what the model says now. */
        void refresh();

        void setFocus();
    }

    RightsPage(Composite parent, Runnable doSave, Runnable doRevert, Consumer<RuntimeException> failed) {
        this.failed = failed;
        theme = new Theme(parent);
        sheet = new Sheet(parent, theme);
        Composite head = sheet.band(3);
        ((GridLayout) head.getLayout()).marginHeight = 2 * Theme.UNIT;
        Label title = sheet.label(head, Messages.title);
        title.setFont(theme.head());
        revert = PushButton.in(head, Messages.revert, "rights.revert", doRevert);
        save = PushButton.in(head, Messages.save, "rights.save", doSave);
        save.setEnabled(false);
        revert.setEnabled(false);
        notice = new Notice(sheet.control(), theme, "rights.notice");
        tabs = new SectionTabs(sheet.control(), theme, Messages.title, "rights.tabs");
        tabs.control().setLayoutData(Panes.wide());
        tabs.onChosen(this::bringUp);
        body = Panes.stack(sheet.control());
        body.setLayoutData(Panes.whole());
    }

    /** From now on it is the page of this model. */
    void show(RightsModel rights) {
        model = rights;
        parts.forEach(part -> part.control().dispose());
        parts.clear();
    }

    private void build() {
        parts.add(new UsersPart(body, theme, model, this::tell, failed));
        if (model.mayAdminister()) {
            parts.add(new RolesPart(body, theme, model));
        }
        parts.add(new SeenPart(body, theme, model));
        parts.add(new FieldPart(body, theme, model));
        bringUp(0);
    }

    private void bringUp(int tab) {
        tabs.show(parts.stream().map(Part::title).toList(), tab);
        parts.get(tab).refresh();
        Panes.bringUp(body, parts.get(tab).control());
    }

    /** Shows what the model says now. */
    void refresh() {
        save.setEnabled(model.isDirty() && !model.isBusy());
        revert.setEnabled(model.isDirty() && !model.isBusy());
        if (!model.isShown()) {
            return;
        }
        boolean first = parts.isEmpty();
        if (first) {
            build();
        } else {
            parts.get(tabs.selected()).refresh();
        }
        if (model.isOvertaken()) {
            say(Tone.WARNING, Messages.overtaken);
        }
        if (first && sheet.control().isVisible()) {
            setFocus();
        }
    }

    private void tell(String sentence) {
        say(Tone.INFORMATION, sentence);
    }

    void choose(RoleDraft role) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof RolesPart roles) {
                bringUp(i);
                roles.choose(role);
            }
        }
    }

    void say(Tone tone, String sentence, Way... ways) {
        if (!isDisposed()) {
            notice.show(tone, sentence, ways);
        }
    }

    void quiet() {
        notice.hide();
    }

    boolean isDisposed() {
        return sheet.control().isDisposed();
    }

    void setFocus() {
        if (parts.isEmpty()) {
            sheet.control().setFocus();
        } else {
            parts.get(tabs.selected()).setFocus();
        }
    }
}
