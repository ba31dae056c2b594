/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.zoom;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.Row;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.list.CardList;
import org.kartotek.presentation.list.ListSize;
import org.kartotek.presentation.list.ListState;
import org.kartotek.presentation.records.RecordCells;
import org.kartotek.presentation.zoom.ZoomRows;
import org.kartotek.presentation.zoom.ZoomSubject;
import org.kartotek.ui.customers.list.EmptyList;
import org.kartotek.ui.customers.records.RecordRows;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.table.ListTable;
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.work.DisplayExecutor;

/** One subject of some cards as a list, page by page. */
public final class ZoomList {
    private final Composite body;
    private final Label count;
    private final Locale locale;
    private final ZoomSubject subject;
    private final ZoomRows rows;
    private final CardList list;
    private final ListTable table;
    private final EmptyList empty;
    private final Deeds deeds;

    /** What the user can do in the list. */
    public interface Deeds {
        /** Opens a record on its card. */
        void open(long card, long record);

        /** Goes back to the list of cards. */
        void back();

        /** Says what to do where there are none. */
        default String none() {
            return Messages.none;
        }
    }

    /**
     * @param body stacks what it shows
     * @param count says how many there are
     */
    public ZoomList(Composite body, Theme theme, Desk desk, CardIndex index, ZoomRows rows, Label count, Deeds deeds) {
        this.body = body;
        this.count = count;
        this.rows = rows;
        this.deeds = deeds;
        locale = index.session().locale();
        Catalogue catalogue = index.catalogue(index.session());
        subject = rows.subject();
        list = new CardList(desk.background(), new DisplayExecutor(body.getDisplay())::after, index.queries(), index.session());
        RecordCells cells = new RecordCells(catalogue, rows.columns(), locale, 0, index.session().today());
        table = new ListTable(
                body,
                RecordRows.columns(rows.columns(), locale),
                new RecordRows(list, cells),
                theme,
                subject.label(locale),
                "zoom.list");
        empty = new EmptyList(body, theme);
        table.onOpened(row -> list.row(row).ifPresent(this::open));
        table.onSorted((column, down) -> orderBy(column.key(), down));
        table.control().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                deeds.back();
            }
        });
        list.onChange(this::changed);
        bringUp(table.control());
        list.show(rows.query());
    }

    private void open(Row row) {
        rows.card(row).ifPresent(card -> deeds.open(card, rows.record(row)));
    }

    private void orderBy(String column, boolean down) {
        rows.columns().columns().stream()
                .filter(each -> each.field().key().equals(column))
                .findFirst()
                .ifPresent(each -> list.show(rows.query().orderedBy(List.of(new Order(each.paths().getFirst(), down)))));
    }

    private void changed() {
        if (body.isDisposed()) {
            return;
        }
        list.query().flatMap(shown -> shown.order().stream().findFirst()).ifPresent(this::showOrder);
        table.refresh();
        count.setText(countText());
        count.requestLayout();
        bringUp(page());
    }

    private void showOrder(Order order) {
        FieldPath path = order.field();
        rows.columns().columns().stream()
                .filter(each -> each.paths().getFirst().equals(path))
                .findFirst()
                .ifPresent(each -> table.setSort(each.field().key(), order.descending()));
    }

    private Control page() {
        boolean nothing = list.rowCount() == 0;
        if (nothing && list.state() == ListState.READY) {
            empty.show(subject.label(locale), deeds.none());
            return empty.control();
        }
        if (nothing && list.state() == ListState.FAILED) {
            empty.show(Messages.unreadableTitle, failure(), new Way(Messages.tryAgain, list::refresh));
            return empty.control();
        }
        return table.control();
    }

    private String failure() {
        return list.failure()
                .filter(KartotekException.class::isInstance)
                .map(Throwable::getLocalizedMessage)
                .orElse(Messages.unreadable);
    }

    private String countText() {
        return switch (list.state()) {
            case EMPTY, FAILED -> "";
            case LOADING -> Messages.reading;
            case READY -> words(list.size());
        };
    }

    private String words(ListSize size) {
        String number = NumberFormat.getIntegerInstance(locale).format(size.rows());
        if (!size.exact()) {
            return NLS.bind(Messages.countAtLeast, number);
        }
        return size.rows() == 1 ? Messages.countOne : NLS.bind(Messages.countExact, number);
    }

    private void bringUp(Control wanted) {
        StackLayout stack = (StackLayout) body.getLayout();
        if (stack.topControl != wanted) {
            boolean had = table.hasFocus();
            stack.topControl = wanted;
            body.layout();
            if (had) {
                setFocus();
            }
        }
    }

    /** Reads anew, after something was written. */
    public void refresh() {
        list.refresh();
    }

    public boolean hasFocus() {
        return table.hasFocus();
    }

    public void setFocus() {
        ((StackLayout) body.getLayout()).topControl.setFocus();
    }

    public void dispose() {
        list.dispose();
        table.control().dispose();
        empty.control().dispose();
    }
}
