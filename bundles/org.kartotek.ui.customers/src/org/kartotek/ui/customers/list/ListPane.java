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
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Order;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.list.CardList;
import org.kartotek.presentation.list.ListState;
import org.kartotek.presentation.perspective.ComputedColumn;
import org.kartotek.presentation.search.SearchModel;
import org.kartotek.presentation.signal.SearchSignal;
import org.kartotek.presentation.signal.UnseenCustomer;
import org.kartotek.presentation.work.Delay;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.table.ListColumn;
import org.kartotek.ui.table.ListTable;
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.work.DisplayExecutor;

/** One open card index as a list: binds the search and the page cache to the table, the count and the empty page. */
final class ListPane {
    private static final String DEFAULT_ORDER = "name";

    private final Desk desk;
    private final CardIndex index;
    private final Label count;
    private final Composite body;
    private final CardList list;
    private final SearchModel search;
    private final List<String> fields;
    private final CardRows rows;
    private final ListTable table;
    private final EmptyList empty;
    private final CardMarks marks;
    private final Consumer<String> commands;
    private final SearchSignal signal;
    private final List<Runnable> forget = new ArrayList<>();
    private long cursorId;
    private int enters;
    private LongConsumer opened = id -> {};
    private LongConsumer cursor = id -> {};
    private Runnable marked = () -> {};
    private Consumer<String> signalled = said -> {};

    /**
     * @param fields its columns
     * @param commands runs a command by its id
     */
    ListPane(
            Composite body, Theme theme, Desk desk, CardIndex index, List<Field> fields, Label count, Consumer<String> commands) {
        this.desk = desk;
        this.index = index;
        this.count = count;
        this.body = body;
        this.commands = commands;
        Catalogue catalogue = index.catalogue(index.session());
        ValueText words = new ValueText(catalogue, index.session().locale());
        Delay delay = new DisplayExecutor(body.getDisplay())::after;
        list = new CardList(desk.background(), delay, index.queries(), index.session());
        this.fields = fields.stream().map(Field::key).toList();
        marks = new CardMarks(list, this::cursorCard, this::marksChanged);
        rows = new CardRows(list, fields, words, marks);
        List<ListColumn> heads = CardColumns.of(fields, index.session().locale());
        table = new ListTable(body, heads, rows, theme, Messages.listName, "customers");
        empty = new EmptyList(body, theme);
        table.onMarked(marks);
        search = new SearchModel(everything(catalogue, fields), delay, list::show);
        signal = new SearchSignal(new UnseenCustomer(desk.background(), index), delay, said -> signalled.accept(said));
        bind();
        search.now();
    }

    private static CardQuery everything(Catalogue catalogue, List<Field> fields) {
        List<FieldPath> paths = fields.stream().map(Field::key).map(ComputedColumn::path).toList();
        boolean named = catalogue.find(Kind.CUSTOMER, DEFAULT_ORDER)
                .filter(each -> each.is(FieldTrait.SORTABLE))
                .isPresent();
        List<Order> order = named ? List.of(new Order(new FieldPath(DEFAULT_ORDER), false)) : List.of();
        return CardQuery.customers().withColumns(paths).orderedBy(order);
    }

    private void bind() {
        forget.add(list.onChange(this::listChanged));
        forget.add(desk.onCommit(list::refresh));
        table.onMoved(this::moved);
        table.onSorted((column, down) -> search.orderBy(List.of(new Order(ComputedColumn.path(column.key()), down))));
        showOrder();
    }

    private void moved(int row) {
        cursorId = list.idAt(row).orElse(0);
        if (cursorId != 0) {
            cursor.accept(cursorId);
        }
    }

    /** @param listener gets the id of the card that the cursor came to */
    void onCursor(LongConsumer listener) {
        cursor = listener;
    }

    private void marksChanged() {
        showCount();
        marked.run();
    }

    /** @param listener run after others are marked */
    void onMarked(Runnable listener) {
        marked = listener;
    }

    /** The card in the cursor. */
    OptionalLong cursorCard() {
        return cursorId == 0 ? OptionalLong.empty() : OptionalLong.of(cursorId);
    }

    /** The cards that are marked one by one. */
    List<Long> chosen() {
        return marks.ids();
    }

    /** Those, or the card in the cursor where none is; none where all of the list are marked. */
    List<Long> meant() {
        if (marks.isEverything() || !chosen().isEmpty()) {
            return chosen();
        }
        return cursorCard().stream().boxed().toList();
    }

    /** The rows. */
    Control table() {
        return table.control();
    }

    /** Puts the cursor on a card where the list has it at hand. */
    void reveal(long card) {
        if (card != cursorId && list.positionOf(card) >= 0) {
            cursorId = card;
            table.setCursor(list.positionOf(card));
        }
    }

    private void listChanged() {
        if (list.state() == ListState.READY) {
            keepCursor();
            goOn();
            list.query().ifPresent(desk::setShownQuery);
            foundFew();
        }
        table.refresh();
        showOrder();
        showCount();
        bringUp(page());
    }

    private void foundFew() {
        if (isSettled()) {
            signal.found(list.size());
        }
    }

    /** @param listener gets what is to be said of a customer whom the user does not see, and nothing when it does not hold any more */
    void onSignal(Consumer<String> listener) {
        signalled = listener;
    }

    private Control page() {
        if (list.rowCount() > 0) {
            return table.control();
        }
        return switch (list.state()) {
            case READY -> emptyPage();
            case FAILED -> failedPage();
            case EMPTY, LOADING -> table.control();
        };
    }

    /** The cursor stays on its card, wherever that stands now. */
    private void keepCursor() {
        int position = cursorId == 0 ? -1 : list.positionOf(cursorId);
        boolean found = position >= 0 || cursorId == 0;
        if (found && position != table.cursor()) {
            table.setCursor(position);
        }
    }

    private void showOrder() {
        search.order().stream().findFirst().ifPresentOrElse(
                first -> table.setSort(ComputedColumn.key(first.field()), first.descending()), () -> table.setSort("", false));
    }

    private void showCount() {
        int marked = marks.ids().size();
        String whole = countText();
        if (marks.isEverything()) {
            count.setText(NLS.bind(Messages.countAll, whole));
        } else {
            count.setText(marked == 0 ? whole : NLS.bind(Messages.countChosen, marked, whole));
        }
    }

    private String countText() {
        return switch (list.state()) {
            case EMPTY -> "";
            case LOADING -> Messages.reading;
            case READY -> CountText.of(list.size(), index.session().locale());
            case FAILED -> failure();
        };
    }

    private String failure() {
        return list.failure()
                .filter(KartotekException.class::isInstance)
                .map(Throwable::getMessage)
                .orElse(Messages.readingFailed);
    }

    private Control failedPage() {
        empty.show(Messages.failedTitle, failure(), new Way(Messages.tryAgain, list::refresh));
        return empty.control();
    }

    private Control emptyPage() {
        if (search.text().isEmpty()) {
            Way begin = new Way(Messages.emptyNew, () -> commands.accept(CommandIds.NEW_CARD));
            Way bring = new Way(Messages.emptyImport, () -> commands.accept(CommandIds.IMPORT));
            boolean imports = index.catalogue(index.session()).has(OfficeFunction.IMPORTS);
            empty.show(Messages.emptyTitle, Messages.emptyText, imports ? new Way[] {begin, bring} : new Way[] {begin});
        } else {
            empty.show(
                    NLS.bind(Messages.nothingFound, search.text()),
                    Messages.nothingFoundText,
                    new Way(Messages.emptyNew, () -> commands.accept(CommandIds.NEW_CARD)));
        }
        return empty.control();
    }

    private void bringUp(Control wanted) {
        StackLayout stack = (StackLayout) body.getLayout();
        if (stack.topControl != wanted) {
            stack.topControl = wanted;
            body.layout();
        }
    }

    void search(String typed) {
        cursorId = 0;
        enters = 0;
        marks.none();
        signal.typed(typed);
        search.type(typed);
    }

    /** @param listener gets the id of the card that the user opens */
    void onOpened(LongConsumer listener) {
        opened = listener;
        table.onOpened(this::open);
    }

    /** Rows of a former search are not opened: the user means those that are on their way. */
    private void open(int row) {
        if (isSettled()) {
            list.idAt(row).ifPresent(opened);
        } else {
            enters = 2;
        }
    }

    private boolean isSettled() {
        return !search.isPending() && list.state() == ListState.READY;
    }

    /** From the search box on to what was found, as soon as it is there; pressed twice, the first card is opened. */
    void enter() {
        enters++;
        goOn();
    }

    private void goOn() {
        if (enters == 0 || !isSettled() || list.rowCount() == 0) {
            return;
        }
        boolean opens = enters > 1;
        enters = 0;
        table.setFocus();
        if (opens) {
            table.setCursor(0);
            open(0);
        }
    }

    /** @param typed gets a letter that was typed in the list */
    void onTyped(Consumer<Character> typed) {
        table.onTyped(typed);
    }

    /** Puts the cursor on a card as soon as it is there. */
    void keepCursorOn(long card) {
        cursorId = card;
    }

    /** What a card of the list is called; nothing where no column says it. */
    String name(long card) {
        int column = fields.indexOf(DEFAULT_ORDER);
        int row = list.positionOf(card);
        return column < 0 || row < 0 ? "" : rows.cell(row, column).text();
    }

    /** In which order it stands. */
    List<Order> order() {
        return search.order();
    }

    /** Stands in this order from now on. */
    void orderBy(List<Order> wanted) {
        if (!wanted.equals(search.order())) {
            search.orderBy(wanted);
        }
    }

    boolean hasFocus() {
        return table.hasFocus();
    }

    boolean hasRows() {
        return list.rowCount() > 0;
    }

    void setFocus() {
        table.setFocus();
    }

    /** Moves the cursor; the card may not be there yet, then the cursor stays. */
    OptionalLong step(int rows) {
        int row = table.cursor() + rows;
        OptionalLong id = list.idAt(row);
        id.ifPresent(found -> {
            cursorId = found;
            table.setCursor(row);
        });
        return id;
    }

    void dispose() {
        forget.forEach(Runnable::run);
        signal.dispose();
        list.dispose();
        table.control().dispose();
        empty.control().dispose();
    }
}
