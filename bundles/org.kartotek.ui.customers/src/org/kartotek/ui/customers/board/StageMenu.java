/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.board;

import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kartotek.presentation.board.Board;
import org.kartotek.presentation.board.BoardCard;
import org.kartotek.presentation.board.BoardColumn;
import org.kartotek.ui.form.Verbatim;

/** What can be done with one opportunity: it is opened, or goes to any stage. */
final class StageMenu {
    private StageMenu() {}

    /** @param at where on the screen */
    static void show(Control over, Point at, BoardCard card, Board board, Consumer<BoardCard> open, Consumer<BoardColumn> move) {
        Menu menu = new Menu(over);
        item(menu, Messages.openCard, () -> open.accept(card));
        if (board.isMovable()) {
            new MenuItem(menu, SWT.SEPARATOR);
            board.columns().stream()
                    .filter(column -> board.takes(column) && !column.key().equals(card.stage()))
                    .forEach(column -> item(menu, NLS.bind(Messages.moveTo, column.label()), () -> move.accept(column)));
        }
        // the choice comes after the menu has gone
        menu.addListener(SWT.Hide, e -> over.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(at);
        menu.setVisible(true);
    }

    private static void item(Menu menu, String label, Runnable deed) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Verbatim.of(label));
        item.addListener(SWT.Selection, e -> deed.run());
    }
}
