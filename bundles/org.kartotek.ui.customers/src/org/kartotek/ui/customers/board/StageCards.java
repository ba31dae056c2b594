/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.board;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.kartotek.presentation.board.BoardCard;
import org.kartotek.presentation.board.BoardColumn;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.board.CardPainter.Look;
import org.kartotek.ui.theme.Theme;

/** The opportunities of one stage, one below the other; only those that are seen are asked for. Thread of the user interface. */
final class StageCards {
    private final Canvas canvas;
    private final Theme theme;
    private final BoardColumn column;
    private final CardPainter painter;
    private final StageAccess access;
    private int cursor = -1;
    private int pointed = -1;
    private boolean target;

    StageCards(Composite parent, Theme theme, BoardColumn column, BoardWords words) {
        this.theme = theme;
        this.column = column;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        canvas.setBackground(theme.color(theme.palette().ground()));
        canvas.setData(TestIds.KEY, "board.stage." + column.key());
        painter = new CardPainter(theme, canvas);
        access = new StageAccess(canvas, () -> words.spoken(column), this::spoken);
        canvas.getVerticalBar().addListener(SWT.Selection, e -> canvas.redraw());
        canvas.addListener(SWT.Resize, e -> measure());
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addListener(SWT.MouseMove, e -> point(placeAt(e.y)));
        canvas.addListener(SWT.MouseExit, e -> point(-1));
        canvas.addListener(SWT.MouseWheel, this::wheel);
        canvas.addListener(SWT.Traverse, StageCards::traverse);
        canvas.getVerticalBar().setVisible(false);
    }

    /** Tab goes on; every other key is the board's. */
    private static void traverse(Event e) {
        e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    Canvas control() {
        return canvas;
    }

    BoardColumn column() {
        return column;
    }

    private String spoken() {
        return chosen().map(BoardWords::spoken).orElse(column.isFolded() ? Messages.dropHere : Messages.emptyStage);
    }

    /** Shows what is there now. */
    void refresh() {
        cursor = Math.min(cursor, column.count() - 1);
        measure();
        canvas.redraw();
    }

    private void measure() {
        ScrollBar bar = canvas.getVerticalBar();
        int whole = Math.max(1, CardPainter.GAP + column.count() * painter.step());
        int seen = Math.max(1, canvas.getClientArea().height);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, whole - seen)), 0, whole, Math.min(whole, seen), painter.step(), seen);
        bar.setVisible(whole > seen);
    }

    /** The place in the cursor, or -1. */
    int cursor() {
        return cursor;
    }

    /** The opportunity in the cursor. */
    Optional<BoardCard> chosen() {
        return column.card(cursor);
    }

    /** Puts the cursor on a place, or as near as there is one. */
    void setCursor(int place) {
        cursor = Math.min(place, column.count() - 1);
        if (cursor >= 0) {
            reveal();
        }
        access.cursorMoved();
        canvas.redraw();
    }

    private void reveal() {
        int seen = canvas.getClientArea().height;
        int top = cursor * painter.step();
        int bottom = top + painter.step() + CardPainter.GAP;
        int from = canvas.getVerticalBar().getSelection();
        if (top < from) {
            canvas.getVerticalBar().setSelection(top);
        } else if (bottom > from + seen) {
            canvas.getVerticalBar().setSelection(bottom - seen);
        }
    }

    /** Where on this control a menu for the card in the cursor stands. */
    Point corner() {
        int top = Math.max(0, cursor) * painter.step() - canvas.getVerticalBar().getSelection();
        return new Point(4 * Theme.UNIT, top + 4 * Theme.UNIT);
    }

    /** How many cards are seen at once. */
    int page() {
        return Math.max(1, canvas.getClientArea().height / painter.step());
    }

    /** The place under the pointer, or -1. */
    int placeAt(int y) {
        int at = y + canvas.getVerticalBar().getSelection() - CardPainter.GAP;
        int place = at < 0 ? -1 : at / painter.step();
        return place < column.count() ? place : -1;
    }

    /** Whether something is about to be dropped here. */
    void setTarget(boolean wanted) {
        if (target != wanted) {
            target = wanted;
            canvas.redraw();
        }
    }

    private void point(int place) {
        if (pointed != place) {
            pointed = place;
            canvas.setToolTipText(column.card(place).map(BoardWords::spoken).orElse(null));
            canvas.redraw();
        }
    }

    private void wheel(Event e) {
        ScrollBar bar = canvas.getVerticalBar();
        if (bar.isVisible()) {
            bar.setSelection(bar.getSelection() - e.count * painter.step() / 3);
            canvas.redraw();
            e.doit = false;
        }
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(theme.color(target ? theme.palette().selected() : theme.palette().ground()));
        gc.fillRectangle(area);
        int top = CardPainter.GAP - canvas.getVerticalBar().getSelection();
        int first = Math.max(0, -top / painter.step());
        for (int place = first; place < column.count() && top + place * painter.step() < area.height; place++) {
            Rectangle box = new Rectangle(0, top + place * painter.step(), area.width, painter.step());
            int here = place;
            column.card(place).ifPresentOrElse(
                    card -> painter.paint(gc, box, card, look(here)), () -> painter.paintWaiting(gc, box));
        }
        if (column.count() == 0 && column.isRead()) {
            paintHint(gc, area);
        }
        if (target || canvas.isFocusControl() && cursor < 0) {
            gc.setForeground(theme.color(theme.palette().accent()));
            gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
    }

    private Look look(int place) {
        if (place == cursor) {
            return canvas.isFocusControl() ? Look.FOCUSED : Look.CHOSEN;
        }
        return place == pointed ? Look.POINTED : Look.PLAIN;
    }

    private void paintHint(GC gc, Rectangle area) {
        String hint = column.isFolded() ? Messages.dropHere : Messages.emptyStage;
        gc.setFont(theme.small());
        gc.setForeground(theme.color(theme.palette().quiet()));
        int x = Math.max(CardPainter.GAP, (area.width - gc.textExtent(hint).x) / 2);
        gc.drawText(hint, x, 2 * Theme.UNIT, SWT.DRAW_TRANSPARENT);
    }
}
