/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.kartotek.presentation.board.BoardCard;
import org.kartotek.ui.table.CutText;
import org.kartotek.ui.theme.Palette;
import org.kartotek.ui.theme.Theme;

/** Draws one opportunity: what it is about, whose it is, what it comes to and how probable it is, when, and who sees to it. */
final class CardPainter {
    /** Between one card and the next, and round them. */
    static final int GAP = Theme.UNIT / 2;

    private static final int LINES = 4;
    private static final int BETWEEN = 2;
    private static final int ROUND = 6;
    private static final int MARK = 3;

    private final Theme theme;
    private final int line;

    CardPainter(Theme theme, Control on) {
        this.theme = theme;
        GC gc = new GC(on);
        gc.setFont(theme.content());
        line = gc.getFontMetrics().getHeight();
        gc.dispose();
    }

    /** From one card to the next, in pixels. */
    int step() {
        return LINES * line + (LINES - 1) * BETWEEN + 2 * Theme.UNIT + GAP;
    }

    /** How a card stands out. */
    enum Look {
        PLAIN,
        POINTED,
        /** The cursor is on it, and the keys go elsewhere. */
        CHOSEN,
        /** The cursor is on it. */
        FOCUSED
    }

    /** @param place that it takes, the gap below included */
    void paint(GC gc, Rectangle place, BoardCard card, Look look) {
        Rectangle box = new Rectangle(place.x + GAP, place.y, place.width - 2 * GAP - 1, place.height - GAP - 1);
        frame(gc, box, look);
        Palette palette = theme.palette();
        int y = box.y + Theme.UNIT;
        text(gc, box, y, card.title(), theme.strong(), palette.text());
        y += line + BETWEEN;
        text(gc, box, y, card.customer(), theme.content(), palette.text());
        y += line + BETWEEN;
        pair(gc, box, y, card.amount(), palette.text(), card.probability());
        y += line + BETWEEN;
        pair(gc, box, y, BoardWords.day(card), card.overdue() ? palette.red() : palette.quiet(), card.owner());
    }

    /** A card that is on its way. */
    void paintWaiting(GC gc, Rectangle place) {
        Rectangle box = new Rectangle(place.x + GAP, place.y, place.width - 2 * GAP - 1, place.height - GAP - 1);
        frame(gc, box, Look.PLAIN);
        gc.setBackground(theme.color(theme.palette().line()));
        gc.fillRoundRectangle(box.x + Theme.UNIT, box.y + Theme.UNIT + line / 4, box.width * 2 / 3, Theme.UNIT, 4, 4);
    }

    private void frame(GC gc, Rectangle box, Look look) {
        Palette palette = theme.palette();
        boolean chosen = look == Look.CHOSEN || look == Look.FOCUSED;
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.color(chosen ? palette.selected() : look == Look.POINTED ? palette.hover() : palette.page()));
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, ROUND, ROUND);
        gc.setForeground(theme.color(look == Look.FOCUSED ? palette.accent() : palette.line()));
        gc.drawRoundRectangle(box.x, box.y, box.width, box.height, ROUND, ROUND);
        if (chosen) {
            gc.setBackground(theme.color(look == Look.FOCUSED ? palette.accent() : palette.field()));
            gc.fillRectangle(box.x, box.y + MARK, MARK, box.height - 2 * MARK);
        }
    }

    private void text(GC gc, Rectangle box, int y, String text, Font font, RGB colour) {
        gc.setFont(font);
        gc.setForeground(theme.color(colour));
        gc.drawText(CutText.of(gc, text, room(box)), box.x + Theme.UNIT, y, SWT.DRAW_TRANSPARENT);
    }

    /** Two texts at the ends of a line; where there is little room, the second one gives way. */
    private void pair(GC gc, Rectangle box, int y, String first, RGB colour, String second) {
        text(gc, box, y, first, theme.content(), colour);
        int left = room(box) - gc.textExtent(first).x - Theme.UNIT;
        String end = left > 2 * Theme.UNIT ? CutText.of(gc, second, left) : "";
        gc.setForeground(theme.color(theme.palette().quiet()));
        int right = box.x + box.width - Theme.UNIT - gc.textExtent(end).x;
        gc.drawText(end, right, y, SWT.DRAW_TRANSPARENT);
    }

    private static int room(Rectangle box) {
        return Math.max(0, box.width - 2 * Theme.UNIT);
    }
}
