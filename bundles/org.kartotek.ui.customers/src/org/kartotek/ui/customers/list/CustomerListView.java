/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.part.ViewPart;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.Order;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.draft.DraftHome;
import org.kartotek.presentation.perspective.ListColumns;
import org.kartotek.presentation.perspective.Perspectives;
import org.kartotek.presentation.zoom.Zoom;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.command.RunCommand;
import org.kartotek.ui.customers.card.OpenCard;
import org.kartotek.ui.customers.undo.NewsPlace;
import org.kartotek.ui.field.SearchField;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.theme.Theme;

/** The search box over the list of customers. */
public final class CustomerListView extends ViewPart implements NewsPlace {
    public static final String ID = "org.kartotek.ui.customers.list";

    private Desk desk;
    private Theme theme;
    private SearchField search;
    private Composite body;
    private Label count;
    private Notice offer;
    private Notice notice;
    private Notice unseen;
    private final List<Runnable> forget = new ArrayList<>();
    private Optional<ListPane> pane = Optional.empty();
    private Perspectives perspectives;
    private List<Field> columns = List.of();
    private Consumer<String> searched = text -> {};

    @Override
    public void createPartControl(Composite parent) {
        desk = getSite().getService(Desk.class);
        perspectives = getSite().getService(Perspectives.class);
        theme = new Theme(parent);
        Composite page = new Composite(parent, SWT.NONE);
        page.setBackground(theme.color(theme.palette().ground()));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginTop = Theme.UNIT;
        layout.verticalSpacing = Theme.UNIT;
        page.setLayout(layout);
        Composite top = searchLine(page);
        search = new SearchField(top, theme, Messages.searchName, Messages.searchHint, "search");
        offer = new Notice(page, theme, "list.drafts");
        notice = new Notice(page, theme, "list.notice");
        unseen = new Notice(page, theme, "list.unseen");
        body = new Composite(page, SWT.NONE);
        body.setBackground(theme.color(theme.palette().page()));
        body.setLayout(new StackLayout());
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        count = countLine(page);
        bind();
    }

    /** The menu of a list has what plug-ins contribute to it, and goes with the list. */
    private void offerMenu(Control table) {
        MenuManager manager = new MenuManager();
        IMenuService menus = getSite().getService(IMenuService.class);
        menus.populateContributionManager(manager, "popup:" + ID);
        table.setMenu(manager.createContextMenu(table));
        table.addListener(SWT.Dispose, e -> {
            menus.releaseContributions(manager);
            manager.dispose();
        });
    }

    private Composite searchLine(Composite page) {
        Composite line = new Composite(page, SWT.NONE);
        line.setBackground(page.getBackground());
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        FillLayout layout = new FillLayout();
        layout.marginWidth = Theme.UNIT;
        line.setLayout(layout);
        return line;
    }

    private Label countLine(Composite page) {
        Label line = new Label(page, SWT.NONE);
        line.setFont(theme.small());
        line.setForeground(theme.color(theme.palette().quiet()));
        line.setBackground(page.getBackground());
        line.setData(TestIds.KEY, "count");
        GridData place = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        place.horizontalIndent = Theme.UNIT + Theme.UNIT / 2;
        line.setLayoutData(place);
        return line;
    }

    /** A field that an administrator adds becomes a column; the cursor stays where it is. */
    private void bind() {
        search.onTyped(typed -> {
            pane.ifPresent(shown -> shown.search(typed));
            searched.accept(typed);
        });
        search.onDown(() -> pane.ifPresent(ListPane::enter));
        forget.add(desk.whenOpen(this::show));
        DraftHome home = getSite().getService(DraftHome.class);
        DraftOffer drafts = new DraftOffer(desk, home, offer, new OpenCard(getSite().getPage())::draft);
        forget.add(desk.whenOpen(drafts::look));
        forget.add(desk.onCatalogue(() -> desk.index().ifPresent(this::show)));
        forget.add(perspectives.onChange(() -> desk.index().ifPresent(this::followPerspective)));
    }

    /** Each perspective has its own columns. */
    private void followPerspective(CardIndex index) {
        if (!columns(index).equals(columns)) {
            show(index);
        }
    }

    private List<Field> columns(CardIndex index) {
        return new ListColumns(index.catalogue(index.session()), perspectives.now(), perspectives.columns()).fields();
    }

    private void show(CardIndex index) {
        OptionalLong cursor = cursorCard();
        boolean focused = pane.filter(ListPane::hasFocus).isPresent();
        Optional<List<Order>> order = pane.map(ListPane::order);
        pane.ifPresent(ListPane::dispose);
        columns = columns(index);
        ListPane shown = new ListPane(body, theme, desk, index, columns, count, this::run);
        order.ifPresent(shown::orderBy);
        shown.onCursor(id -> {
            getSite().getService(LinkedCards.class).cursorOn(id);
            zoom(shown);
        });
        shown.onMarked(() -> zoom(shown));
        shown.onOpened(id -> new OpenCard(getSite().getPage()).byId(id));
        shown.onTyped(search::type);
        shown.onSignal(this::tellUnseen);
        shown.search(search.text());
        cursor.ifPresent(shown::keepCursorOn);
        offerMenu(shown.table());
        pane = Optional.of(shown);
        body.layout();
        if (focused) {
            shown.setFocus();
        }
    }

    /** The cards that are marked are looked into, or else the one in the cursor. */
    private void zoom(ListPane shown) {
        Zoom zoom = getSite().getService(Zoom.class);
        List<Long> marked = shown.chosen();
        if (marked.isEmpty()) {
            shown.cursorCard().ifPresent(id -> zoom.choose(List.of(id), shown.name(id)));
        } else {
            zoom.choose(marked, marked.size() == 1 ? shown.name(marked.getFirst()) : "");
        }
    }

    private void run(String command) {
        new RunCommand(getSite()).byId(command);
    }

    @Override
    public void tell(Tone tone, String sentence, Way... ways) {
        notice.show(tone, sentence, ways);
    }

    private void tellUnseen(String said) {
        if (said.isEmpty()) {
            unseen.hide();
        } else {
            unseen.show(Tone.INFORMATION, said);
        }
    }

    /** Puts the caret into the search box. */
    public void focusSearch() {
        search.setFocus();
    }

    /** What is searched now. */
    public String searched() {
        return search.text();
    }

    /** @param listener gets what is searched, each time that it changes */
    public void onSearched(Consumer<String> listener) {
        searched = listener;
    }

    /** The card in the cursor. */
    OptionalLong cursorCard() {
        return pane.map(ListPane::cursorCard).orElse(OptionalLong.empty());
    }

    /** Ids of the cards that are marked in the list; none where all of them are, or none is. */
    public List<Long> chosen() {
        return pane.map(ListPane::chosen).orElse(List.of());
    }

    /** Ids of the cards that a deed is meant for: those that are marked, or the one in the cursor; none for all of the list. */
    public List<Long> meant() {
        return pane.map(ListPane::meant).orElse(List.of());
    }

    /** What a card of the list is called; empty where no column says it. */
    public String name(long card) {
        return pane.map(shown -> shown.name(card)).orElse("");
    }

    /** Puts the cursor on a card where the list has it at hand. */
    void reveal(long card) {
        pane.ifPresent(shown -> shown.reveal(card));
    }

    /** Searches as if it had been typed. */
    public void search(String text) {
        search.setText(text);
    }

    /** Puts the cursor into the list. */
    public void focusList() {
        pane.ifPresent(ListPane::setFocus);
    }

    /** Moves the cursor and says on which card it is then. */
    public OptionalLong step(int rows) {
        return pane.map(shown -> shown.step(rows)).orElse(OptionalLong.empty());
    }

    /** Whoever was on a card stays there while its list is read anew. */
    @Override
    public void setFocus() {
        if (pane.filter(ListPane::hasRows).isPresent() || cursorCard().isPresent()) {
            focusList();
        } else {
            search.setFocus();
        }
    }

    @Override
    public void dispose() {
        forget.forEach(Runnable::run);
        pane.ifPresent(ListPane::dispose);
        super.dispose();
    }
}
