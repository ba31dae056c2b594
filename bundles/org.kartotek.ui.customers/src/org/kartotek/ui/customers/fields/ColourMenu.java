/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.fields;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kartotek.ui.theme.Dot;
import org.kartotek.ui.theme.Palette;
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.theme.Tint;

/** The colours that a choice can have, under its button: those that can be told apart, none, and any other. */
final class ColourMenu {
    private static final Map<String, String> COLOURS = new LinkedHashMap<>();

    static {
        COLOURS.put("#6b7480", Messages.grey);
        COLOURS.put("#c62828", Messages.red);
        COLOURS.put("#d9730d", Messages.orange);
        COLOURS.put("#c9a100", Messages.yellow);
        COLOURS.put("#2e7d32", Messages.green);
        COLOURS.put("#00838f", Messages.turquoise);
        COLOURS.put("#1c5fb8", Messages.blue);
        COLOURS.put("#6a3fb5", Messages.violet);
        COLOURS.put("#c2185b", Messages.pink);
    }

    private final Button button;
    private final Theme theme;
    private final Consumer<String> picked;

    /** @param picked gets the colour as {@code #rrggbb}, or an empty text for none */
    ColourMenu(Button button, Theme theme, Consumer<String> picked) {
        this.button = button;
        this.theme = theme;
        this.picked = picked;
        button.addListener(SWT.Selection, e -> open());
    }

    /** What a colour is called; empty where it has no name here. */
    static String name(String colour) {
        return COLOURS.getOrDefault(colour, "");
    }

    private void open() {
        Menu menu = new Menu(button);
        Palette palette = theme.palette();
        COLOURS.forEach((colour, name) -> {
            MenuItem item = item(menu, name, () -> picked.accept(colour));
            item.setImage(theme.image(Dot.of(Tint.of(colour).dot(palette, palette.page()))));
        });
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.noColour, () -> picked.accept(""));
        item(menu, Messages.otherColour, this::ask);
        // the menu is asked for its choice first, and hidden before the choice is carried out
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    private static MenuItem item(Menu menu, String name, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(name);
        item.addListener(SWT.Selection, e -> action.run());
        return item;
    }

    private void ask() {
        RGB colour = new ColorDialog(button.getShell()).open();
        if (colour != null) {
            picked.accept(Tint.text(colour));
        }
    }
}
