/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.presentation.card.RecordForm;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.sales.SaleDeed;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.theme.Theme;

/** What record a form is about, and what can be done with it. */
final class RecordHead {
    private static final int COLUMNS = 5;

    private final Composite head;
    private final Theme theme;
    private final Kind kind;
    private final Label title;
    private final Map<SaleDeed, Button> deeds = new LinkedHashMap<>();
    private final Button openCard;
    private final Button archive;
    private final Button save;

    /** What the user can do. */
    record Deeds(Runnable save, Runnable archive, Runnable openCard, Runnable close) {}

    /** @param further what can be done with records of this kind alone */
    RecordHead(Composite parent, Theme theme, Kind kind, Deeds own, List<SaleDeed> further) {
        this.theme = theme;
        this.kind = kind;
        head = new Composite(parent, SWT.NONE);
        head.setBackground(theme.color(theme.palette().ground()));
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(COLUMNS + further.size(), false);
        layout.marginWidth = 3 * Theme.UNIT;
        layout.marginHeight = Theme.UNIT / 2;
        layout.horizontalSpacing = Theme.UNIT;
        head.setLayout(layout);
        title = new Label(head, SWT.NONE);
        title.setFont(theme.strong());
        title.setForeground(theme.color(theme.palette().text()));
        title.setBackground(head.getBackground());
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        further.forEach(each -> {
            Button button = button(each.label(), each.testId(), each.deed());
            button.setToolTipText(each.tip());
            deeds.put(each, button);
        });
        openCard = button(Messages.openCard, "openCard", own.openCard());
        save = button(Messages.save, "save", own.save());
        save.setToolTipText(Messages.saveTip);
        archive = icon(Icon.TRASH, Messages.archive, "archive", own.archive());
        icon(Icon.CLOSE, Messages.close, "close", own.close());
    }

    private Button button(String label, String testId, Runnable deed) {
        Button button = new Button(head, SWT.PUSH);
        button.setText(label);
        return bound(button, testId, deed);
    }

    private Button icon(Icon icon, String name, String testId, Runnable deed) {
        Button button = new Button(head, SWT.PUSH | SWT.FLAT);
        button.setImage(theme.icon(icon));
        button.setToolTipText(name);
        SpokenName.give(button, name);
        return bound(button, testId, deed);
    }

    private Button bound(Button button, String testId, Runnable deed) {
        button.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        button.setData(TestIds.KEY, kind.key() + "." + testId);
        button.addListener(SWT.Selection, e -> deed.run());
        return button;
    }

    void show(String words, RecordForm form, boolean leads) {
        Verbatim.set(title, words);
        save.setEnabled(form.isDirty() || form.isNew());
        offer(save, form.isWritable());
        offer(archive, form.isWritable() && !form.isNew() && !kind.isIssued());
        deeds.forEach((deed, button) -> offer(button, !form.isNew() && deed.offered().test(form)));
        offer(openCard, leads && kind == Kind.RELATION && !form.isNew());
        // an empty column would take room
        ((GridLayout) head.getLayout()).numColumns =
                (int) Stream.of(head.getChildren()).filter(Control::getVisible).count();
        head.layout(true, true);
    }

    private static void offer(Button button, boolean offered) {
        ((GridData) button.getLayoutData()).exclude = !offered;
        button.setVisible(offered);
    }
}
