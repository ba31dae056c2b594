/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.zoom;

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
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.zoom.Zoom;
import org.kartotek.presentation.zoom.ZoomRows;
import org.kartotek.presentation.zoom.ZoomSubject;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.command.RunCommand;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.card.OpenCard;
import org.kartotek.ui.customers.list.EmptyList;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.form.WhenVisible;
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.work.DisplayExecutor;

/** What hangs on the cards that are chosen in the list: follows them, and reads nothing while nobody sees it. */
public final class ZoomView extends ViewPart {
    public static final String ID = "org.kartotek.ui.customers.zoom";

    /** Whoever runs down the list wants what hangs on the card on which he stops; in milliseconds. */
    private static final int PAUSE = 200;

    private final List<Runnable> forget = new ArrayList<>();
    private Desk desk;
    private Zoom zoom;
    private Theme theme;
    private Combo subjects;
    private Label whose;
    private Label count;
    private Composite body;
    private EmptyList nothing;
    private Optional<ZoomList> list = Optional.empty();
    private Shown shown = Shown.NOTHING;
    private Runnable waiting = () -> {};
    private boolean stale;

    /** What stands in the list. */
    private record Shown(Optional<ZoomSubject> subject, List<Long> cards, Optional<Zoom.Look> look) {
        static final Shown NOTHING = new Shown(Optional.empty(), List.of(), Optional.empty());
    }

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
        nothing = new EmptyList(body, theme);
        nothing.show(Messages.chooseTitle, Messages.chooseText);
        bringUpNothing();
        bind();
    }

    private void createHead(Composite page) {
        Composite head = new Composite(page, SWT.NONE);
        head.setBackground(page.getBackground());
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = Theme.UNIT;
        layout.marginHeight = Theme.UNIT / 2;
        layout.horizontalSpacing = Theme.UNIT;
        head.setLayout(layout);
        subjects = new Combo(head, SWT.READ_ONLY);
        subjects.setData(TestIds.KEY, "zoom.subject");
        SpokenName.give(subjects, Messages.subject);
        subjects.addListener(SWT.Selection, e -> offered().ifPresent(all -> zoom.show(all.get(subjects.getSelectionIndex()))));
        whose = new Label(head, SWT.NONE);
        whose.setBackground(head.getBackground());
        whose.setFont(theme.strong());
        whose.setForeground(theme.color(theme.palette().text()));
        whose.setData(TestIds.KEY, "zoom.cards");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 1;
        whose.setLayoutData(wide);
        count = new Label(head, SWT.NONE);
        count.setBackground(head.getBackground());
        count.setFont(theme.small());
        count.setForeground(theme.color(theme.palette().quiet()));
        count.setData(TestIds.KEY, "zoom.count");
    }

    private void bind() {
        forget.add(WhenVisible.run(this, this::follow));
        forget.add(zoom.onChange(this::followSoon));
        forget.add(desk.whenOpen(index -> offer(index)));
        forget.add(desk.onCatalogue(() -> desk.index().ifPresent(this::offer)));
        forget.add(desk.onCommit(this::refresh));
    }

    private Optional<List<ZoomSubject>> offered() {
        return desk.catalogue().map(ZoomSubject::of);
    }

    /** Another card index is open, or other subjects are there. */
    private void offer(CardIndex index) {
        List<ZoomSubject> all = ZoomSubject.of(index.catalogue(index.session()));
        subjects.setItems(all.stream().map(each -> each.label(index.session().locale())).toArray(String[]::new));
        shown = Shown.NOTHING;
        follow();
    }

    private void followSoon() {
        waiting.run();
        waiting = new DisplayExecutor(body.getDisplay()).after(PAUSE, this::follow);
    }

    private void follow() {
        if (body.isDisposed() || !body.isVisible()) {
            return;
        }
        desk.index().ifPresent(this::follow);
    }

    private void follow(CardIndex index) {
        Catalogue catalogue = index.catalogue(index.session());
        Shown wanted = new Shown(zoom.subject(catalogue), zoom.cards(), zoom.look());
        wanted.subject().ifPresent(subject -> subjects.select(ZoomSubject.of(catalogue).indexOf(subject)));
        Verbatim.set(whose, zoom.look().map(Zoom.Look::called).orElseGet(this::names));
        if (!wanted.equals(shown)) {
            show(index, wanted);
        } else if (stale) {
            list.ifPresent(ZoomList::refresh);
        }
        stale = false;
    }

    private String names() {
        return zoom.cards().size() > 1 ? NLS.bind(Messages.several, zoom.cards().size()) : zoom.name();
    }

    private void show(CardIndex index, Shown wanted) {
        boolean focused = list.filter(ZoomList::hasFocus).isPresent();
        list.ifPresent(ZoomList::dispose);
        list = Optional.empty();
        shown = wanted;
        count.setText("");
        if (wanted.subject().isEmpty() || wanted.cards().isEmpty() && wanted.look().isEmpty()) {
            bringUpNothing();
            return;
        }
        ZoomSubject subject = wanted.subject().get();
        Catalogue catalogue = index.catalogue(index.session());
        ZoomRows rows = wanted.look()
                .map(look -> ZoomRows.where(catalogue, subject, look.which()))
                .orElseGet(() -> new ZoomRows(catalogue, subject, wanted.cards()));
        list = Optional.of(new ZoomList(body, theme, desk, index, rows, count, new Deeds(subject)));
        if (focused) {
            list.get().setFocus();
        }
    }

    private void bringUpNothing() {
        ((StackLayout) body.getLayout()).topControl = nothing.control();
        body.layout();
    }

    /** What the user can do with a subject. */
    private final class Deeds implements ZoomList.Deeds {
        private final ZoomSubject subject;

        Deeds(ZoomSubject subject) {
            this.subject = subject;
        }

        @Override
        public void open(long card, long record) {
            new OpenCard(getSite().getPage()).record(card, subject.opened(), record);
        }

        @Override
        public void back() {
            new RunCommand(getSite()).byId(CommandIds.LIST);
        }
    }

    private void refresh() {
        stale = true;
        follow();
    }

    /** Shows the next subject of the cards, or the one before it. */
    public void step(int subjectsOn) {
        desk.catalogue().ifPresent(catalogue -> zoom.step(catalogue, subjectsOn));
    }

    @Override
    public void setFocus() {
        follow();
        list.ifPresentOrElse(ZoomList::setFocus, subjects::setFocus);
    }

    @Override
    public void dispose() {
        waiting.run();
        forget.forEach(Runnable::run);
        list.ifPresent(ZoomList::dispose);
        super.dispose();
    }
}
