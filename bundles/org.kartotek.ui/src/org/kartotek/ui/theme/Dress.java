/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The colours that the windows of a display wear. Parts that are open change them at once. Thread of the user interface. */
public final class Dress {
    private static final String KEY = "org.kartotek.dress";

    private final Display display;
    private Choice choice = Choice.SYSTEM;
    private Palette palette = bySystem();

    /** What the user wants. */
    public enum Choice {
        /** Light or dark, as the system is. */
        SYSTEM,
        LIGHT,
        DARK
    }

    private Dress(Display display) {
        this.display = display;
    }

    /** The one of a display. */
    public static Dress of(Display display) {
        if (display.getData(KEY) instanceof Dress worn) {
            return worn;
        }
        Dress first = new Dress(display);
        display.setData(KEY, first);
        return first;
    }

    private static Palette bySystem() {
        return Display.isSystemDarkTheme() ? Palette.dark() : Palette.light();
    }

    Palette palette() {
        return palette;
    }

    public boolean isDark() {
        return palette.equals(Palette.dark());
    }

    /** What the user wants. */
    public Choice choice() {
        return choice;
    }

    /** Whether the system decides. */
    public boolean followsSystem() {
        return choice == Choice.SYSTEM;
    }

    /**
     * From now on all windows wear this.
     *
     * @param frame dresses what the workbench draws; it may undress the parts, which are dressed after it
     */
    public void wear(Choice wanted, Runnable frame) {
        choice = wanted;
        Palette before = palette;
        palette = switch (wanted) {
            case SYSTEM -> bySystem();
            case LIGHT -> Palette.light();
            case DARK -> Palette.dark();
        };
        List<Runnable> parts = new ArrayList<>();
        for (Shell shell : display.getShells()) {
            collect(shell, before, palette, parts);
        }
        frame.run();
        parts.forEach(Runnable::run);
    }

    private static List<RGB> grounds(Palette from) {
        return List.of(
                from.page(), from.ground(), from.selected(), from.hover(), from.warning(), from.danger(), from.line(), from.field());
    }

    private static List<RGB> inks(Palette from) {
        return List.of(from.text(), from.quiet(), from.red(), from.amber(), from.accent());
    }

    /** What a control and all in it have to take on; colours that are not of the palette are left alone. */
    private static void collect(Control control, Palette before, Palette after, List<Runnable> changes) {
        counterpart(control.getBackground(), grounds(before), grounds(after)).ifPresent(colour -> changes.add(living(
                control, () -> control.setBackground(colour))));
        counterpart(control.getForeground(), inks(before), inks(after)).ifPresent(colour -> changes.add(living(
                control, () -> control.setForeground(colour))));
        if (control instanceof StyledText text) {
            counterpart(text.getSelectionBackground(), grounds(before), grounds(after)).ifPresent(colour -> changes.add(living(text, () -> {
                text.setSelectionBackground(colour);
                text.setSelectionForeground(new Color(after.text()));
            })));
        }
        if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                collect(child, before, after, changes);
            }
        }
        changes.add(living(control, control::redraw));
    }

    private static Optional<Color> counterpart(Color worn, List<RGB> before, List<RGB> after) {
        int place = before.indexOf(worn.getRGB());
        return place < 0 ? Optional.empty() : Optional.of(new Color(after.get(place)));
    }

    private static Runnable living(Control control, Runnable change) {
        return () -> {
            if (!control.isDisposed()) {
                change.run();
            }
        };
    }
}
