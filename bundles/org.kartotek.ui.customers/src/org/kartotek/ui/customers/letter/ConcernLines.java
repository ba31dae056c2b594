/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.letter;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.letter.LetterConcern;
import org.kartotek.presentation.letter.LetterModel;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.form.TickGround;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.theme.Theme;

/** What speaks against letters: of one card as a warning, of a list as a number of cards that can be left out. */
final class ConcernLines {
    private final Composite lines;
    private final Theme theme;
    private final LetterModel model;
    private final LetterWords words;
    private final Map<LetterConcern, Label> warnings = new EnumMap<>(LetterConcern.class);
    private final Map<LetterConcern, Button> ticks = new EnumMap<>(LetterConcern.class);
    private String shown = "";

    /** @param indent in pixels, of what stands under the fields */
    ConcernLines(Composite parent, Theme theme, LetterModel model, LetterWords words, int indent) {
        this.theme = theme;
        this.model = model;
        this.words = words;
        lines = new Composite(parent, SWT.NONE);
        lines.setBackground(parent.getBackground());
        lines.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginLeft = indent;
        layout.horizontalSpacing = Theme.UNIT;
        layout.verticalSpacing = Theme.UNIT / 2;
        lines.setLayout(layout);
        for (LetterConcern concern : LetterConcern.values()) {
            add(concern);
        }
    }

    private void add(LetterConcern concern) {
        Label icon = new Label(lines, SWT.NONE);
        icon.setImage(theme.icon(Icon.ALERT));
        icon.setBackground(lines.getBackground());
        icon.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        Label warning = new Label(lines, SWT.WRAP);
        warning.setFont(theme.content());
        warning.setForeground(theme.color(theme.palette().text()));
        warning.setBackground(lines.getBackground());
        warning.setData(TestIds.KEY, "letter.warning." + concern.name());
        warning.setData(icon);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 1;
        warning.setLayoutData(wide);
        warnings.put(concern, warning);
        Button tick = new Button(lines, SWT.CHECK | SWT.WRAP);
        tick.setData(TestIds.KEY, "letter.without." + concern.name());
        tick.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        TickGround.set(tick, lines.getBackground());
        tick.addListener(SWT.Selection, e -> model.setLeftOut(concern, tick.getSelection()));
        ticks.put(concern, tick);
        show(icon, false);
        show(warning, false);
        show(tick, false);
    }

    private static boolean show(Control control, boolean wanted) {
        GridData place = (GridData) control.getLayoutData();
        boolean other = place.exclude == wanted;
        place.exclude = !wanted;
        control.setVisible(wanted);
        return other;
    }

    /** Says what is known now. */
    void refresh() {
        boolean moved = false;
        StringBuilder all = new StringBuilder();
        for (LetterConcern concern : LetterConcern.values()) {
            int cards = model.check().map(known -> known.with(concern)).orElse(0);
            boolean postal = concern != LetterConcern.NO_ADDRESS || model.outline().filter(each -> each.isPostal()).isPresent();
            boolean wanted = cards > 0 && postal;
            boolean ticked = wanted && !model.isSingle() && concern != LetterConcern.NO_ADDRESS;
            String text = wanted ? text(concern, cards) : "";
            Label warning = warnings.get(concern);
            Button tick = ticks.get(concern);
            Verbatim.set(warning, text);
            Verbatim.set(tick, text);
            tick.setSelection(model.leftOut().contains(concern));
            moved |= show((Control) warning.getData(), wanted && !ticked);
            moved |= show(warning, wanted && !ticked);
            moved |= show(tick, ticked);
            all.append(text).append('\n');
        }
        if (moved || !all.toString().equals(shown)) {
            shown = all.toString();
            lines.requestLayout();
        }
    }

    private String text(LetterConcern concern, int cards) {
        if (!model.isSingle()) {
            return words.concern(concern, cards);
        }
        return concern == LetterConcern.TOO_SOON
                ? model.warning().map(words::said).orElse(LetterWords.concern(concern))
                : LetterWords.concern(concern);
    }
}
