/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.rights;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.RoleRights;
import org.kartotek.presentation.rights.RightLine;
import org.kartotek.presentation.rights.RoleDraft;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.form.PushButton;
import org.kartotek.ui.form.TickGround;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/** Below the matrix: what is allowed with the chosen lines, to be changed with mouse or keys. */
final class LineBar {
    private final Theme theme;
    private final Composite pane;
    private final Label name;
    private final Composite stack;
    private final Composite ofKinds;
    private final Composite ofFields;
    private final Map<KindRight, Button> ticks = new EnumMap<>(KindRight.class);
    private final Map<FieldAccess, Button> radios = new EnumMap<>(FieldAccess.class);
    private final Button forget;
    private List<RightLine> lines = List.of();
    private Optional<RoleDraft> draft = Optional.empty();

    LineBar(Composite parent, Theme theme, Locale locale) {
        this.theme = theme;
        pane = Panes.grid(parent, 2);
        name = Panes.words(pane, theme, "", false);
        name.setFont(theme.strong());
        forget = PushButton.in(pane, Messages.asOthers, "rights.line.asOthers", () -> draft.ifPresent(role -> role.forget(lines)));
        stack = Panes.stack(pane);
        stack.setLayoutData(Panes.wide());
        stack.moveAbove(forget);
        ((GridData) name.getLayoutData()).horizontalSpan = 2;
        ofKinds = row();
        for (KindRight right : KindRight.values()) {
            Button tick = button(ofKinds, SWT.CHECK, right.title().in(locale), right.key());
            tick.addListener(SWT.Selection, e -> draft.ifPresent(role -> role.tick(lines, right, tick.getSelection())));
            ticks.put(right, tick);
        }
        ofFields = row();
        for (FieldAccess access : FieldAccess.values()) {
            Button radio = button(ofFields, SWT.RADIO, access.title().in(locale), access.key());
            radio.addListener(SWT.Selection, e -> {
                if (radio.getSelection()) {
                    draft.ifPresent(role -> role.say(lines, access));
                }
            });
            radios.put(access, radio);
        }
    }

    private Composite row() {
        Composite row = new Composite(stack, SWT.NONE);
        row.setBackground(stack.getBackground());
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.spacing = 2 * Theme.UNIT;
        layout.center = true;
        row.setLayout(layout);
        return row;
    }

    private Button button(Composite row, int style, String word, String key) {
        Button button = new Button(row, style);
        button.setText(word);
        button.setForeground(theme.color(theme.palette().text()));
        TickGround.set(button, row.getBackground());
        button.setData(TestIds.KEY, "rights.line." + key);
        return button;
    }

    Control control() {
        return pane;
    }

    /**
     * @param chosen lines of the matrix; of several those count that are like the first
     * @param role that can be changed; empty where nothing can
     */
    void show(List<RightLine> chosen, Optional<RoleDraft> role) {
        draft = role;
        boolean fields = !chosen.isEmpty() && chosen.getFirst().isOfField();
        lines = chosen.stream().filter(line -> line.isOfField() == fields).toList();
        Verbatim.set(name, lines.size() == 1 ? lines.getFirst().name() : lines.isEmpty() ? "" : NLS.bind(Messages.chosenLines, lines.size()));
        Panes.bringUp(stack, fields ? ofFields : ofKinds);
        ticks.forEach((right, tick) -> {
            tick.setSelection(!lines.isEmpty() && lines.stream().allMatch(line -> line.ticks().contains(right)));
            tick.setEnabled(role.isPresent() && !lines.isEmpty());
        });
        radios.forEach((access, radio) -> {
            radio.setSelection(fields && lines.stream().allMatch(line -> line.access().filter(access::equals).isPresent()));
            radio.setEnabled(role.isPresent());
        });
        forget.setEnabled(role.isPresent() && lines.stream().anyMatch(LineBar::isOwn));
        name.requestLayout();
    }

    private static boolean isOwn(RightLine line) {
        return line.named() && !line.subject().equals(RoleRights.KINDS) && !line.subject().equals(RoleRights.FIELDS);
    }
}
