/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.requests.RequestStatistics;
import org.kartotek.core.requests.RequestStatistics.Part;
import org.kartotek.core.requests.Requests;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.requests.RequestFigures;
import org.kartotek.presentation.requests.RequestFigures.Subject;
import org.kartotek.presentation.zoom.Zoom;
import org.kartotek.presentation.zoom.ZoomSubject;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.command.RunCommand;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.customers.list.EmptyList;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.form.WhenVisible;
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.work.DisplayExecutor;

/**
 * The cases of the chosen cards, or of all cards of the list, in figures: follows the list and the card in front, and counts nothing while
 * nobody sees it. A figure leads to the cases that it counts.
 */
public final class RequestsView extends ViewPart {
    public static final String ID = "org.kartotek.ui.customers.requests";

    /** Whoever runs down the list wants the figures of the card on which he stops; in milliseconds. */
    private static final int PAUSE = 250;

    private static final int CHOSEN = 0;
    private static final int LIST = 1;

    private final List<Runnable> forget = new ArrayList<>();
    private Desk desk;
    private Zoom zoom;
    private Theme theme;
    private Combo scope;
    private Label whose;
    private Composite body;
    private EmptyList empty;
    private Optional<RequestFigures> figures = Optional.empty();
    private Optional<RequestsPane> pane = Optional.empty();
    private List<Long> cards = List.of();
    private String name = "";
    /** Whose figures are wanted, in words. */
    private String called = "";
    private Runnable waiting = () -> {};
    private Runnable reading = () -> {};
    private boolean stale;
    /** Whether the focus goes to the figures when they are there. */
    private boolean awaited;

    private final IPartListener2 parts = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference part) {
            if (part.getPart(false) instanceof CardEditor editor && editor.cardId() != 0) {
                choose(List.of(editor.cardId()), editor.getPartName());
            }
        }

        @Override
        public void partInputChanged(IWorkbenchPartReference part) {
            partActivated(part);
        }
    };

    @Override
    public void createPartControl(Composite parent) {
        desk = getSite().getService(Desk.class);
        zoom = getSite().getService(Zoom.class);
        theme = new Theme(parent);
        Composite page = new Composite(parent, SWT.NONE);
        page.setBackground(theme.color(theme.palette().ground()));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        createHead(page);
        body = new Composite(page, SWT.NONE);
        body.setBackground(theme.color(theme.palette().page()));
        body.setLayout(new StackLayout());
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        empty = new EmptyList(body, theme);
        bringUp(empty.control());
        bind();
    }

    private void createHead(Composite page) {
        Composite head = new Composite(page, SWT.NONE);
        head.setBackground(page.getBackground());
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = Theme.UNIT;
        layout.marginHeight = Theme.UNIT / 2;
        layout.horizontalSpacing = Theme.UNIT;
        head.setLayout(layout);
        scope = new Combo(head, SWT.READ_ONLY);
        scope.setItems(Messages.chosenCards, Messages.allCards);
        scope.select(CHOSEN);
        scope.setData(TestIds.KEY, "requests.scope");
        SpokenName.give(scope, Messages.whose);
        scope.addListener(SWT.Selection, e -> follow());
        whose = new Label(head, SWT.NONE);
        whose.setBackground(head.getBackground());
        whose.setFont(theme.strong());
        whose.setForeground(theme.color(theme.palette().text()));
        whose.setData(TestIds.KEY, "requests.cards");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 1;
        whose.setLayoutData(wide);
    }

    private void bind() {
        choose(zoom.cards(), names());
        forget.add(WhenVisible.run(this, this::follow));
        getSite().getPage().addPartListener(parts);
        forget.add(() -> getSite().getPage().removePartListener(parts));
        forget.add(zoom.onChange(() -> {
            if (!zoom.cards().isEmpty() && !zoom.cards().equals(cards)) {
                choose(zoom.cards(), names());
            }
        }));
        forget.add(desk.onList(this::followSoon));
        forget.add(desk.whenOpen(this::open));
        forget.add(desk.onCatalogue(() -> desk.index().ifPresent(this::open)));
        forget.add(desk.onCommit(() -> {
            stale = true;
            follow();
        }));
    }

    private String names() {
        return zoom.cards().size() > 1 ? NLS.bind(Messages.several, zoom.cards().size()) : zoom.name();
    }

    private void choose(List<Long> chosen, String called) {
        cards = chosen;
        name = called;
        followSoon();
    }

    /** Another card index is open, or its choices have changed. */
    private void open(CardIndex index) {
        figures.ifPresent(RequestFigures::dispose);
        pane.ifPresent(former -> former.control().dispose());
        pane = Optional.empty();
        Catalogue catalogue = index.catalogue(index.session());
        if (!Requests.isReadable(catalogue)) {
            figures = Optional.empty();
            empty.show(Messages.unreadableTitle, Messages.noRight);
            bringUp(empty.control());
            return;
        }
        RequestFigures opened = new RequestFigures(desk.background(), index);
        figures = Optional.of(opened);
        pane = Optional.of(new RequestsPane(body, theme, opened, index.session().locale(), this::look));
        // it stands under what says that figures are read, until there are some
        pane.get().control().setVisible(false);
        opened.onChange(this::refresh);
        follow();
    }

    private void followSoon() {
        waiting.run();
        waiting = new DisplayExecutor(body.getDisplay()).after(PAUSE, this::follow);
    }

    private void follow() {
        if (body.isDisposed() || !body.isVisible() || figures.isEmpty()) {
            return;
        }
        boolean list = scope.getSelectionIndex() == LIST;
        called = list ? "" : name;
        Optional<Subject> wanted = list ? desk.shownQuery().map(Subject::of) : Optional.of(cards).filter(chosen -> !chosen.isEmpty()).map(Subject::of);
        if (wanted.isEmpty()) {
            reading.run();
            Verbatim.set(whose, called);
            empty.show(Messages.chooseTitle, Messages.chooseText, new Way(Messages.takeList, this::takeList));
            bringUp(empty.control());
            return;
        }
        figures.get().show(wanted.get());
        if (stale) {
            figures.get().refresh();
        }
        stale = false;
        refresh();
    }

    private void takeList() {
        scope.select(LIST);
        awaited = true;
        follow();
    }

    private void refresh() {
        if (body.isDisposed() || figures.isEmpty()) {
            return;
        }
        reading.run();
        Optional<RuntimeException> failure = figures.get().failure();
        Optional<RequestStatistics> statistics = figures.get().statistics();
        if (failure.isEmpty() && statistics.isEmpty() && isUp()) {
            // the former ones stay under their own name for a moment, so that nothing flickers on the way down a list
            reading = new DisplayExecutor(body.getDisplay()).after(PAUSE, this::showReading);
            return;
        }
        Verbatim.set(whose, called);
        if (failure.isPresent()) {
            String why = Problem.told(failure.get(), Messages.unreadable, "org.kartotek.ui.customers");
            empty.show(Messages.unreadableTitle, why, new Way(Messages.tryAgain, figures.get()::refresh));
            bringUp(empty.control());
        } else if (statistics.isEmpty()) {
            showReading();
        } else if (statistics.get().total().count() == 0) {
            empty.show(Messages.noneTitle, Messages.none);
            bringUp(empty.control());
        } else {
            pane.orElseThrow().show(statistics.get());
            bringUp(pane.get().control());
        }
    }

    private void showReading() {
        if (!body.isDisposed()) {
            Verbatim.set(whose, called);
            awaited |= pane.filter(RequestsPane::hasFocus).isPresent();
            empty.show(Messages.figures, Messages.reading);
            bringUp(empty.control());
        }
    }

    private boolean isUp() {
        Control top = ((StackLayout) body.getLayout()).topControl;
        return pane.filter(shown -> shown.control() == top).isPresent();
    }

    /** Shows the cases that a figure counts, unless others are being counted already. */
    private void look(Part part, String counted) {
        if (figures.flatMap(RequestFigures::statistics).isPresent()) {
            String who = scope.getSelectionIndex() == LIST ? Messages.allCards : called;
            zoom.look(new Zoom.Look(ZoomSubject.CASES, figures.get().cases(part), NLS.bind(Messages.cases, who, counted)));
            new RunCommand(getSite()).byId(CommandIds.ZOOM);
        }
    }

    private void bringUp(Control wanted) {
        StackLayout stack = (StackLayout) body.getLayout();
        if (stack.topControl != wanted) {
            stack.topControl = wanted;
            body.layout();
        }
        if (awaited && isUp()) {
            awaited = false;
            pane.get().setFocus();
        }
    }

    @Override
    public void setFocus() {
        follow();
        if (isUp()) {
            pane.get().setFocus();
        } else {
            scope.setFocus();
        }
    }

    @Override
    public void dispose() {
        waiting.run();
        reading.run();
        forget.forEach(Runnable::run);
        figures.ifPresent(RequestFigures::dispose);
        super.dispose();
    }
}
