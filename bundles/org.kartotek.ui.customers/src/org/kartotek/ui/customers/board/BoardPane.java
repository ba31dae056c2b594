/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.kartotek.presentation.board.Board;
import org.kartotek.presentation.board.BoardCard;
import org.kartotek.presentation.board.BoardColumn;
import org.kartotek.ui.theme.Theme;

/**
 * The stages side by side, with one cursor. Arrows move it, Ctrl with an arrow to the side takes its opportunity along, Enter opens it,
 * and the pointer drags. Thread of the user interface.
 */
final class BoardPane {
    private static final int LEAST = 24 * Theme.UNIT;
    private static final int FOLDED = 12 * Theme.UNIT;

    private final ScrolledComposite scrolled;
    private final Theme theme;
    private final Board board;
    private final BoardWords words;
    private final Deeds deeds;
    private final List<StageHead> heads = new ArrayList<>();
    private final List<StageCards> stages = new ArrayList<>();
    private Composite grid;
    private int current;
    private Optional<BoardCard> held = Optional.empty();
    private boolean moving;

    /** What the user can do on the board. */
    interface Deeds {
        /** The cursor came to another opportunity. */
        void chosen(BoardCard card);

        /** Opens one on its card. */
        void open(BoardCard card);

        /** Goes to the list of customers. */
        void back();

        /** One went to another stage. */
        void moved(BoardCard card, BoardColumn to);

        /** It did not. */
        void failed(RuntimeException problem);

        /** It cannot, says the sentence. */
        void refused(String sentence);
    }

    BoardPane(Composite parent, Theme theme, Board board, BoardWords words, Deeds deeds) {
        this.theme = theme;
        this.board = board;
        this.words = words;
        this.deeds = deeds;
        scrolled = new ScrolledComposite(parent, SWT.H_SCROLL);
        scrolled.setBackground(theme.color(theme.palette().page()));
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        build();
    }

    Control control() {
        return scrolled;
    }

    /** Shows what is there now; the cursor stays on its opportunity. */
    void refresh() {
        if (!stages.stream().map(StageCards::column).toList().equals(board.columns())) {
            build();
        }
        stages.forEach(StageCards::refresh);
        if (heads.stream().map(StageHead::refresh).toList().contains(true)) {
            grid.layout(true, true);
        }
        followHeld();
    }

    private void build() {
        boolean focused = hasFocus();
        String key = stages.isEmpty() ? "" : stages.get(current).column().key();
        if (grid != null) {
            grid.dispose();
        }
        heads.clear();
        stages.clear();
        grid = new Composite(scrolled, SWT.NONE);
        grid.setBackground(scrolled.getBackground());
        List<BoardColumn> columns = board.columns();
        GridLayout layout = new GridLayout(Math.max(1, columns.size()), false);
        layout.marginWidth = Theme.UNIT / 2;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Theme.UNIT / 2;
        layout.verticalSpacing = 0;
        grid.setLayout(layout);
        columns.forEach(column -> heads.add(head(column)));
        columns.forEach(column -> stages.add(stage(column)));
        for (int i = 0; i < columns.size(); i++) {
            StageDrag drag = new StageDrag(stages.get(i));
            drag.source(board::isMovable);
            BoardColumn to = columns.get(i);
            drag.target(stages.get(i).control(), card -> move(card, to));
            drag.target(heads.get(i).control(), card -> move(card, to));
        }
        scrolled.setContent(grid);
        scrolled.setMinWidth(columns.stream().mapToInt(BoardPane::width).sum()
                + Math.max(0, columns.size() - 1) * layout.horizontalSpacing + 2 * layout.marginWidth);
        current = place(key).orElseGet(() -> firstOpen());
        onlyOneTabStop();
        scrolled.layout();
        if (focused) {
            setFocus();
        }
    }

    private StageHead head(BoardColumn column) {
        StageHead head = new StageHead(grid, theme, column, words);
        head.control().setLayoutData(data(column, SWT.FILL, false));
        head.refresh();
        return head;
    }

    private StageCards stage(BoardColumn column) {
        StageCards cards = new StageCards(grid, theme, column, words);
        Control control = cards.control();
        control.setLayoutData(data(column, SWT.FILL, true));
        control.addListener(SWT.KeyDown, this::key);
        control.addListener(SWT.MouseDown, e -> press(cards, e.y));
        control.addListener(SWT.MouseDoubleClick, e -> column.card(cards.placeAt(e.y)).ifPresent(deeds::open));
        control.addListener(SWT.FocusIn, e -> focused(cards));
        control.addListener(SWT.MenuDetect, e -> menu(cards, e));
        return cards;
    }

    private static int width(BoardColumn column) {
        return column.isFolded() ? FOLDED : LEAST;
    }

    private static GridData data(BoardColumn column, int vertical, boolean high) {
        GridData data = new GridData(SWT.FILL, vertical, !column.isFolded(), high);
        data.widthHint = width(column);
        return data;
    }

    private OptionalInt place(String key) {
        return IntStream.range(0, stages.size())
                .filter(i -> stages.get(i).column().key().equals(key) && !stages.get(i).column().isFolded())
                .findFirst();
    }

    private int firstOpen() {
        return IntStream.range(0, stages.size()).filter(i -> !stages.get(i).column().isFolded()).findFirst().orElse(0);
    }

    /** Tab goes to the stage with the cursor and on from there, not from stage to stage. */
    private void onlyOneTabStop() {
        if (!stages.isEmpty()) {
            grid.setTabList(new Control[] {stages.get(current).control()});
        }
    }

    private void focused(StageCards cards) {
        int place = stages.indexOf(cards);
        if (place != current) {
            stages.get(current).setCursor(-1);
            current = place;
            onlyOneTabStop();
        }
        // what has just come here is found when the stage is read anew
        boolean awaited = held.filter(card -> card.stage().equals(cards.column().key())).isPresent();
        if (cards.cursor() >= 0) {
            held.ifPresent(deeds::chosen);
        } else if (!awaited) {
            choose(0);
        }
    }

    private void press(StageCards cards, int y) {
        int place = cards.placeAt(y);
        cards.control().setFocus();
        if (place >= 0) {
            choose(place);
        }
    }

    /** Puts the cursor on a place of the current stage. */
    private void choose(int place) {
        StageCards stage = stages.get(current);
        stage.setCursor(place);
        held = stage.chosen();
        held.ifPresent(deeds::chosen);
    }

    /** Where the opportunity in the cursor is now, after something was read. */
    private void followHeld() {
        if (stages.isEmpty()) {
            return;
        }
        StageCards stage = stages.get(current);
        int place = held.map(card -> stage.column().placeOf(card.id())).orElse(-1);
        if (place >= 0 && place != stage.cursor()) {
            stage.setCursor(place);
        } else if (held.isEmpty() && stage.control().isFocusControl()) {
            // the cursor went to a page that was not there yet
            choose(Math.max(0, stage.cursor()));
        }
    }

    private void key(Event e) {
        if ((e.stateMask & (SWT.ALT | SWT.COMMAND)) != 0) {
            return;
        }
        boolean along = (e.stateMask & SWT.CTRL) != 0;
        StageCards stage = stages.get(current);
        switch (e.keyCode) {
            case SWT.ARROW_LEFT -> sideways(-1, along);
            case SWT.ARROW_RIGHT -> sideways(1, along);
            case SWT.ARROW_DOWN -> choose(stage.cursor() + 1);
            case SWT.ARROW_UP -> choose(Math.max(0, stage.cursor() - 1));
            case SWT.PAGE_DOWN -> choose(stage.cursor() + stage.page());
            case SWT.PAGE_UP -> choose(Math.max(0, stage.cursor() - stage.page()));
            case SWT.HOME -> choose(0);
            case SWT.END -> choose(Integer.MAX_VALUE);
            case SWT.CR, SWT.KEYPAD_CR -> stage.chosen().ifPresent(deeds::open);
            case SWT.ESC -> deeds.back();
            default -> {
                // whatever else is pressed is nobody's here
            }
        }
    }

    private void sideways(int direction, boolean along) {
        if (along) {
            moveAside(direction);
            return;
        }
        int place = current + direction;
        while (place >= 0 && place < stages.size() && stages.get(place).column().isFolded()) {
            place += direction;
        }
        if (place >= 0 && place < stages.size()) {
            goTo(place, Math.max(0, stages.get(current).cursor()));
        }
    }

    private void goTo(int stage, int place) {
        stages.get(current).setCursor(-1);
        current = stage;
        onlyOneTabStop();
        choose(place);
        stages.get(stage).control().setFocus();
    }

    private void moveAside(int direction) {
        BoardColumn from = stages.get(current).column();
        Optional<BoardColumn> to = board.next(from, direction);
        if (to.isEmpty()) {
            deeds.refused(NLS.bind(Messages.noStageBeyond, from.label()));
        } else {
            stages.get(current).chosen().or(() -> held).ifPresent(card -> move(card, to.get()));
        }
    }

    /** One after the other: what is held down moves on when the last step is written. */
    private void move(BoardCard card, BoardColumn to) {
        if (moving) {
            return;
        }
        if (!board.isMovable()) {
            deeds.refused(NLS.bind(Messages.cannotMove, card.title()));
            return;
        }
        if (!board.takes(to)) {
            deeds.refused(NLS.bind(Messages.takesNone, to.label()));
            return;
        }
        moving = true;
        board.move(card, to, () -> moved(card, to), problem -> {
            moving = false;
            deeds.failed(problem);
        });
    }

    private void moved(BoardCard card, BoardColumn to) {
        moving = false;
        if (scrolled.isDisposed()) {
            return;
        }
        place(to.key()).ifPresentOrElse(place -> follow(card.at(to.key()), place), () -> held = Optional.empty());
        deeds.moved(card, to);
    }

    private void follow(BoardCard card, int stage) {
        boolean focused = hasFocus();
        stages.get(current).setCursor(-1);
        current = stage;
        held = Optional.of(card);
        onlyOneTabStop();
        stages.get(stage).setCursor(stages.get(stage).column().placeOf(card.id()));
        if (focused) {
            stages.get(stage).control().setFocus();
        }
    }

    private void menu(StageCards cards, Event e) {
        Point at = new Point(e.x, e.y);
        if (e.detail == SWT.MENU_MOUSE) {
            press(cards, cards.control().toControl(at).y);
        } else {
            at = cards.control().toDisplay(cards.corner());
        }
        Point place = at;
        cards.chosen().ifPresent(card -> StageMenu.show(cards.control(), place, card, board, deeds::open, to -> move(card, to)));
        e.doit = false;
    }

    boolean hasFocus() {
        return stages.stream().anyMatch(each -> each.control().isFocusControl());
    }

    void setFocus() {
        if (!stages.isEmpty()) {
            stages.get(current).control().setFocus();
        }
    }
}
