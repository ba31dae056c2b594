/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.documents;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kartotek.core.document.DocumentVersion;
import org.kartotek.core.document.SizeText;
import org.kartotek.presentation.documents.DocumentLine;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.theme.Theme;

/** One document as a line: what it is, and what can be done with it. */
final class DocumentRow {
    private static final int COLUMNS = 7;

    private final Composite row;
    private final Theme theme;
    private final DocumentLine line;
    private final DocumentDeeds deeds;
    private final DocumentFields fields;
    private final Label sign;
    private final Label name;
    private final Label facts;
    private Control opened;

    /**
     * @param remove takes the document off the card, or null where the user may not
     */
    DocumentRow(Composite parent, Theme theme, DocumentLine line, DocumentDeeds deeds, DocumentFields fields, Runnable remove) {
        this.theme = theme;
        this.line = line;
        this.deeds = deeds;
        this.fields = fields;
        row = new Composite(parent, SWT.NONE);
        row.setBackground(parent.getBackground());
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 0;
        layout.marginHeight = Theme.UNIT / 2;
        layout.horizontalSpacing = Theme.UNIT;
        row.setLayout(layout);
        sign = label();
        name = label();
        name.setCursor(row.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        facts = label();
        facts.setForeground(theme.color(theme.palette().quiet()));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 1;
        facts.setLayoutData(wide);
        for (Label each : List.of(sign, name)) {
            each.addListener(SWT.MouseUp, e -> deeds.open(line));
        }
        button(Icon.OPEN, Messages.open, "open", () -> deeds.open(line));
        Button more = button(Icon.MORE, Messages.more, "more", () -> {});
        more.addListener(SWT.Selection, e -> menu(more, remove != null));
        button(Icon.CHEVRON_DOWN, Messages.describe, "edit", this::toggle);
        if (remove != null) {
            button(Icon.TRASH, Messages.remove, "remove", remove);
        }
        row.addListener(SWT.MenuDetect, e -> menu(more, remove != null));
        row.addListener(SWT.Paint, e -> {
            e.gc.setForeground(theme.color(theme.palette().line()));
            e.gc.drawLine(0, 0, row.getSize().x, 0);
        });
        refresh();
    }

    private Label label() {
        Label label = new Label(row, SWT.NONE);
        label.setBackground(row.getBackground());
        label.setFont(theme.content());
        label.setForeground(theme.color(theme.palette().text()));
        return label;
    }

    private Button button(Icon icon, String word, String testId, Runnable action) {
        Button button = new Button(row, SWT.PUSH | SWT.FLAT);
        button.setImage(theme.icon(icon));
        button.setToolTipText(word);
        button.setData(TestIds.KEY, "document." + testId);
        SpokenName.give(button, () -> word + ": " + line.name());
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    /** Shows what the document is called now. */
    void refresh() {
        sign.setImage(theme.icon(switch (line.nature()) {
            case LINK -> Icon.WEB;
            case MAIL -> Icon.MAIL;
            case PICTURE -> Icon.PICTURE;
            case FILE -> Icon.FILE;
        }));
        name.setText((line.name().isEmpty() ? Messages.unnamed : line.name()).replace("&", "&&"));
        name.setToolTipText(Messages.open);
        facts.setText(line.facts().replace("&", "&&"));
        row.requestLayout();
    }

    private void menu(Button at, boolean writable) {
        Menu menu = new Menu(at);
        item(menu, Messages.open, () -> deeds.open(line));
        line.content().ifPresent(content -> {
            item(menu, Messages.saveAs, () -> deeds.saveAs(line.name(), content));
            if (writable) {
                item(menu, Messages.replace, () -> deeds.replace(line));
            }
            item(menu, Messages.versions, () -> deeds.versions(line, versions -> menu(at, versions)));
        });
        show(menu, at);
    }

    private void menu(Button at, List<DocumentVersion> versions) {
        if (at.isDisposed()) {
            return;
        }
        Menu menu = new Menu(at);
        DateTimeFormatter moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(line.locale())
                .withZone(ZoneId.systemDefault());
        for (int i = 0; i < versions.size(); i++) {
            DocumentVersion version = versions.get(i);
            String size = SizeText.of(version.size(), line.locale());
            Object[] parts = {versions.size() - i, moment.format(version.since()), version.login(), size};
            item(menu, NLS.bind(Messages.version, parts), () -> deeds.open(line.name(), version.content()));
        }
        show(menu, at);
    }

    private static void item(Menu menu, String words, Runnable deed) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words.replace("&", "&&"));
        item.addListener(SWT.Selection, e -> deed.run());
    }

    private static void show(Menu menu, Button at) {
        menu.setLocation(at.toDisplay(0, at.getSize().y));
        menu.addListener(SWT.Hide, e -> at.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void toggle() {
        if (opened == null) {
            open();
        } else {
            opened.dispose();
            opened = null;
            row.requestLayout();
        }
    }

    /** Shows the fields and puts the caret into the first one. */
    void open() {
        if (opened == null) {
            opened = fields.build(row, line.record(), COLUMNS);
        }
        opened.setFocus();
    }

    void dispose() {
        row.dispose();
        fields.forget(line.record());
    }
}
