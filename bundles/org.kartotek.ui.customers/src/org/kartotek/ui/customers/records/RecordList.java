/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.records;

import java.text.NumberFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.Session;
import org.kartotek.presentation.list.CardList;
import org.kartotek.presentation.list.ListSize;
import org.kartotek.presentation.list.ListState;
import org.kartotek.presentation.records.RecordCells;
import org.kartotek.presentation.records.RecordColumns;
import org.kartotek.ui.customers.list.EmptyList;
import org.kartotek.ui.customers.section.CardPlace;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.table.ListTable;
import org.kartotek.ui.table.ListTable.Marking;
import org.kartotek.ui.work.DisplayExecutor;

/** The records of a kind as a list, page by page, newest first. Where there are none, it says what to do. */
final class RecordList {
    private final Composite body;
    private final CardList list;
    private final CardQuery query;
    private final ListTable table;
    private final EmptyList empty;
    private final Label count;
    private final Locale locale;
    private final Kind kind;
    private final Runnable add;
    private final RecordColumns columns;
    private final RecordCells cells;
    private final Set<Long> marked = new LinkedHashSet<>();
    private Runnable onMarks = () -> {};
    private long cursorId;

    /**
     * @param count says how many there are
     * @param open gets the id of the record that the user opens
     * @param add begins a new one
     * @param archive gets the id of the record that the user wants to be rid of
     */
    RecordList(Composite parent, CardPlace place, Kind kind, Label count, LongConsumer open, Runnable add, LongConsumer archive) {
        this.kind = kind;
        this.count = count;
        this.add = add;
        Session session = place.index().session();
        locale = session.locale();
        body = new Composite(parent, SWT.NONE);
        body.setBackground(place.theme().color(place.theme().palette().page()));
        body.setLayout(new StackLayout());
        list = new CardList(
                place.desk().background(), new DisplayExecutor(body.getDisplay())::after, place.index().queries(), session);
        Catalogue catalogue = place.index().catalogue(session);
        columns = new RecordColumns(catalogue, kind);
        query = kind.isAlone() ? columns.all() : columns.onCard(place.cardId());
        cells = new RecordCells(catalogue, columns, locale, place.cardId(), session.today());
        RecordRows rows = new RecordRows(list, cells, marked);
        String name = KindLabels.several(kind).in(locale);
        table = new ListTable(body, RecordRows.columns(columns, locale), rows, place.theme(), name, kind.key() + ".list");
        empty = new EmptyList(body, place.theme());
        table.onMoved(row -> cursorId = list.idAt(row).orElse(0));
        table.onOpened(row -> list.idAt(row).ifPresent(open));
        table.onSorted((column, down) -> list.show(query.orderedBy(List.of(new Order(new FieldPath(column.key()), down)))));
        table.control().addListener(SWT.KeyDown, e -> key(e, place, archive));
        list.onChange(this::changed);
        bringUp(table.control());
        list.show(query);
    }

    private void key(Event e, CardPlace place, LongConsumer archive) {
        if (e.keyCode == SWT.ESC && !marked.isEmpty()) {
            unmark();
        } else if (e.keyCode == SWT.ESC) {
            place.back().run();
        } else if (e.keyCode == SWT.DEL && cursorId != 0) {
            archive.accept(cursorId);
        } else if (e.keyCode == SWT.INSERT) {
            add.run();
        }
    }

    private void changed() {
        if (body.isDisposed()) {
            return;
        }
        int position = cursorId == 0 ? -1 : list.positionOf(cursorId);
        if (position != table.cursor()) {
            table.setCursor(position);
        }
        list.query().flatMap(shown -> shown.order().stream().findFirst())
                .ifPresent(order -> table.setSort(order.field().key(), order.descending()));
        table.refresh();
        count.setText(countText());
        bringUp(page());
    }

    private Control page() {
        boolean nothing = list.rowCount() == 0;
        if (nothing && list.state() == ListState.READY) {
            sayNothing();
            return empty.control();
        }
        if (nothing && list.state() == ListState.FAILED) {
            empty.show(Messages.unreadableTitle, failure(), new Way(Messages.tryAgain, list::refresh));
            return empty.control();
        }
        return table.control();
    }

    /** Invoices are issued, not added. */
    private void sayNothing() {
        String several = KindLabels.several(kind).in(locale);
        if (kind.isIssued()) {
            empty.show(several, Messages.nothingIssued);
        } else {
            empty.show(several, Messages.empty, new Way(Messages.addFirst, add));
        }
    }

    private String failure() {
        return list.failure()
                .filter(KartotekException.class::isInstance)
                .map(Throwable::getLocalizedMessage)
                .orElse(Messages.unreadable);
    }

    private String countText() {
        return switch (list.state()) {
            case EMPTY -> "";
            case LOADING -> Messages.reading;
            case READY -> marked.isEmpty()
                    ? words(list.size())
                    : words(list.size()) + "  ·  " + NLS.bind(Messages.marked, marked.size());
            case FAILED -> failure();
        };
    }

    private String words(ListSize size) {
        String number = NumberFormat.getIntegerInstance(locale).format(size.rows());
        if (!size.exact()) {
            return NLS.bind(Messages.countAtLeast, number);
        }
        return size.rows() == 1 ? Messages.countOne : NLS.bind(Messages.countExact, number);
    }

    /**
     * From now on several records can be marked.
     *
     * @param changed run when others are marked than before
     */
    void allowMarks(Runnable changed) {
        onMarks = changed;
        table.onMarked(new Marking() {
            @Override
            public void toggle(int row) {
                list.idAt(row).ifPresent(RecordList.this::toggle);
            }

            @Override
            public void add(int row) {
                list.idAt(row).ifPresent(marked::add);
                marksChanged();
            }
        });
    }

    /** Whoever marks another one first means the one in the cursor too. */
    private void toggle(long id) {
        if (marked.isEmpty() && cursorId != 0) {
            marked.add(cursorId);
            marked.add(id);
        } else if (!marked.remove(id)) {
            marked.add(id);
        }
        marksChanged();
    }

    private void marksChanged() {
        count.setText(countText());
        onMarks.run();
    }

    /** No record is marked any more. */
    void unmark() {
        marked.clear();
        table.refresh();
        marksChanged();
    }

    /** Ids of the records that are marked. */
    List<Long> marked() {
        return List.copyOf(marked);
    }

    /** Id of the record in the cursor. */
    OptionalLong cursor() {
        return cursorId == 0 ? OptionalLong.empty() : OptionalLong.of(cursorId);
    }

    /** Puts the cursor on a record. */
    void choose(long id) {
        cursorId = id;
        changed();
    }

    /** What stands in a column of the record in the cursor; empty where nothing does. */
    String text(String field) {
        Optional<Row> row = table.cursor() < 0 ? Optional.empty() : list.row(table.cursor());
        return IntStream.range(0, columns.columns().size())
                .filter(i -> columns.columns().get(i).field().key().equals(field))
                .boxed()
                .findFirst()
                .flatMap(i -> row.map(shown -> cells.text(shown, i)))
                .orElse("");
    }

    private void bringUp(Control wanted) {
        StackLayout stack = (StackLayout) body.getLayout();
        if (stack.topControl != wanted) {
            boolean had = holdsFocus();
            stack.topControl = wanted;
            body.layout();
            if (had) {
                setFocus();
            }
        }
    }

    private boolean holdsFocus() {
        Control focus = body.getDisplay().getFocusControl();
        while (focus != null && focus != body) {
            focus = focus.getParent();
        }
        return focus == body;
    }

    /** Reads anew, after something was written. */
    void refresh() {
        list.refresh();
    }

    void setFocus() {
        ((StackLayout) body.getLayout()).topControl.setFocus();
    }

    void dispose() {
        list.dispose();
    }
}
