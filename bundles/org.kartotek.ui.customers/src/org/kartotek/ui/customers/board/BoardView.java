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
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.board.Board;
import org.kartotek.presentation.board.BoardCard;
import org.kartotek.presentation.board.BoardColumn;
import org.kartotek.presentation.board.BoardFilter;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.zoom.Zoom;
import org.kartotek.presentation.zoom.ZoomRows;
import org.kartotek.presentation.zoom.ZoomSubject;
import org.kartotek.ui.command.RunCommand;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.card.OpenCard;
import org.kartotek.ui.customers.list.EmptyList;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.customers.undo.NewsPlace;
import org.kartotek.ui.customers.zoom.ZoomList;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.form.WhenVisible;
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.work.DisplayExecutor;

/** The opportunities of the office, stage beside stage or as a list: reads nothing while nobody sees it. */
public final class BoardView extends ViewPart implements NewsPlace {
    public static final String ID = "org.kartotek.ui.customers.board";

    private static final String PLUGIN = "org.kartotek.ui.customers";

    private final List<Runnable> forget = new ArrayList<>();
    private KeptFilter kept = new KeptFilter(null);
    private Desk desk;
    private Theme theme;
    private BoardHead head;
    private Notice notice;
    private Composite body;
    private EmptyList empty;
    private Optional<Board> board = Optional.empty();
    private Optional<BoardPane> pane = Optional.empty();
    private Optional<ZoomList> list = Optional.empty();
    /** What could not be read and was told already, and in which words. */
    private Optional<RuntimeException> told = Optional.empty();

    private String why = "";
    private boolean asList;
    private boolean stale;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        kept = new KeptFilter(memento);
        asList = kept.isList();
    }

    @Override
    public void saveState(IMemento memento) {
        kept.save(memento, board.map(Board::filter).orElse(kept.filter()), asList);
    }

    @Override
    public void createPartControl(Composite parent) {
        desk = getSite().getService(Desk.class);
        theme = new Theme(parent);
        Composite page = new Composite(parent, SWT.NONE);
        page.setBackground(theme.color(theme.palette().page()));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        head = new BoardHead(page, theme);
        notice = new Notice(page, theme, "board.notice");
        body = new Composite(page, SWT.NONE);
        body.setBackground(page.getBackground());
        body.setLayout(new StackLayout());
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        empty = new EmptyList(body, theme);
        head.onFilter(filter -> board.ifPresent(shown -> show(shown, filter)));
        head.onOther(this::toggle);
        head.showOther(asList);
        head.show(kept.filter(), true, true);
        bind();
    }

    private void bind() {
        forget.add(WhenVisible.run(this, this::follow));
        forget.add(desk.whenOpen(this::open));
        forget.add(desk.onCatalogue(() -> desk.index().ifPresent(this::open)));
        forget.add(desk.onCommit(() -> {
            stale = true;
            follow();
        }));
    }

    /** Another card index is open, or its fields and stages have changed. */
    private void open(CardIndex index) {
        boolean focused = pane.filter(BoardPane::hasFocus).isPresent();
        BoardFilter filter = board.map(Board::filter).orElse(kept.filter());
        board.ifPresent(Board::dispose);
        pane.ifPresent(former -> former.control().dispose());
        pane = Optional.empty();
        disposeList();
        Catalogue catalogue = index.catalogue(index.session());
        head.show(filter, BoardFilter.knowsOwners(catalogue), BoardFilter.knowsDays(catalogue));
        if (!Board.isReadable(catalogue)) {
            board = Optional.empty();
            empty.show(Messages.noneTitle, Messages.noRight);
            bringUp(empty.control());
            return;
        }
        Board opened = new Board(desk.background(), new DisplayExecutor(body.getDisplay())::after, index, filter);
        board = Optional.of(opened);
        BoardWords words = new BoardWords(catalogue, index.session().locale());
        pane = Optional.of(new BoardPane(body, theme, opened, words, new Deeds()));
        opened.onChange(this::refresh);
        bringUp(pane.get().control());
        stale = true;
        follow();
        if (focused) {
            setFocus();
        }
    }

    /** Reads what is new, where somebody sees it. */
    private void follow() {
        if (!body.isDisposed() && body.isVisible() && stale) {
            stale = false;
            board.ifPresent(Board::refresh);
            list.ifPresentOrElse(ZoomList::refresh, () -> {
                if (asList) {
                    showList();
                }
            });
        }
    }

    private void show(Board shown, BoardFilter filter) {
        shown.show(filter);
        if (asList) {
            showList();
        }
    }

    private void refresh() {
        if (body.isDisposed()) {
            return;
        }
        pane.ifPresent(BoardPane::refresh);
        board.ifPresent(shown -> {
            tellFailure(shown);
            if (!asList) {
                bringUp(page(shown));
                head.tell(shown.count().map(words()::count).orElse(Messages.reading));
            }
        });
    }

    /** What was read before stands there still: that it is not what is there now has to be said. */
    private void tellFailure(Board shown) {
        if (shown.failure().equals(told)) {
            return;
        }
        told = shown.failure();
        if (told.isPresent()) {
            why = Problem.told(told.get(), Messages.unreadable, PLUGIN);
            if (isAnythingThere(shown)) {
                tell(Tone.ERROR, why, new Way(Messages.tryAgain, shown::refresh));
            }
        } else if (notice.sentence().equals(why)) {
            notice.hide();
        }
    }

    private static boolean isAnythingThere(Board shown) {
        return shown.count().orElse(0L) > 0;
    }

    private BoardWords words() {
        CardIndex index = desk.index().orElseThrow();
        return new BoardWords(index.catalogue(index.session()), index.session().locale());
    }

    private Control page(Board shown) {
        boolean nothing = shown.count().filter(count -> count == 0).isPresent();
        if (shown.failure().isPresent() && !isAnythingThere(shown)) {
            empty.show(Messages.unreadableTitle, why, new Way(Messages.tryAgain, shown::refresh));
            return empty.control();
        }
        if (!nothing) {
            return pane.orElseThrow().control();
        }
        if (shown.filter().isWide() && shown.filter().closed()) {
            empty.show(Messages.firstTitle, Messages.firstText, new Way(Messages.toList, this::toCustomers));
        } else {
            empty.show(Messages.noneTitle, Messages.noneInFilter, new Way(Messages.showAll, this::showAll));
        }
        return empty.control();
    }

    private void showAll() {
        board.ifPresent(shown -> {
            BoardFilter all = BoardFilter.OPEN.withClosed(true);
            show(shown, all);
            desk.catalogue().ifPresent(catalogue -> head.show(
                    all, BoardFilter.knowsOwners(catalogue), BoardFilter.knowsDays(catalogue)));
        });
    }

    private void toCustomers() {
        new RunCommand(getSite()).byId(CommandIds.LIST);
    }

    /** Shows the same opportunities as a list, or as a board again. */
    public void toggle() {
        asList = !asList;
        if (asList) {
            showList();
            setFocus();
        } else {
            Optional<ZoomList> former = list;
            list = Optional.empty();
            refresh();
            setFocus();
            // with the focus in it, it would give that to whatever stands beside it
            former.ifPresent(ZoomList::dispose);
        }
        // asks for a layout, and puts off all others until then: what has the focus has to be seen before
        head.showOther(asList);
    }

    private void showList() {
        disposeList();
        desk.index().filter(index -> board.isPresent()).ifPresent(index -> {
            ZoomRows rows = ZoomRows.where(
                            index.catalogue(index.session()), ZoomSubject.OPPORTUNITIES, board.get().criterion())
                    .soonestFirst();
            list = Optional.of(new ZoomList(body, theme, desk, index, rows, head.count(), new Deeds()));
        });
    }

    private void disposeList() {
        list.ifPresent(ZoomList::dispose);
        list = Optional.empty();
    }

    private void bringUp(Control wanted) {
        StackLayout stack = (StackLayout) body.getLayout();
        if (stack.topControl != wanted) {
            boolean had = pane.filter(BoardPane::hasFocus).isPresent();
            stack.topControl = wanted;
            body.layout();
            if (had) {
                setFocus();
            }
        }
    }

    /** What the user can do with opportunities. */
    private final class Deeds implements BoardPane.Deeds, ZoomList.Deeds {
        @Override
        public void chosen(BoardCard card) {
            getSite().getService(Zoom.class).visit(card.card(), card.customer());
        }

        @Override
        public void open(BoardCard card) {
            open(card.card(), card.id());
        }

        @Override
        public void open(long card, long record) {
            new OpenCard(getSite().getPage()).record(card, Kind.OPPORTUNITY, record);
        }

        @Override
        public void back() {
            toCustomers();
        }

        @Override
        public String none() {
            return Messages.noneInFilter;
        }

        @Override
        public void moved(BoardCard card, BoardColumn to) {
            notice.hide();
            getViewSite().getActionBars().getStatusLineManager().setMessage(NLS.bind(Messages.moved, card.title(), to.label()));
        }

        @Override
        public void failed(RuntimeException problem) {
            if (!notice.isDisposed()) {
                tell(Tone.ERROR, Problem.told(problem, Messages.notMoved, PLUGIN));
            }
        }

        @Override
        public void refused(String sentence) {
            tell(Tone.INFORMATION, sentence);
        }
    }

    @Override
    public void tell(Tone tone, String sentence, Way... ways) {
        getViewSite().getActionBars().getStatusLineManager().setMessage("");
        notice.show(tone, sentence, ways);
    }

    @Override
    public void setFocus() {
        follow();
        Control top = ((StackLayout) body.getLayout()).topControl;
        if (list.isPresent()) {
            list.get().setFocus();
        } else if (pane.filter(shown -> shown.control() == top).isPresent()) {
            pane.get().setFocus();
        } else if (top == null || !top.setFocus()) {
            head.setFocus();
        }
    }

    @Override
    public void dispose() {
        forget.forEach(Runnable::run);
        board.ifPresent(Board::dispose);
        disposeList();
        super.dispose();
    }
}
