/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.requests;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.requests.RequestStatistics;
import org.kartotek.core.requests.RequestStatistics.Part;
import org.kartotek.presentation.requests.RequestFigures;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.chart.Bar;
import org.kartotek.ui.chart.BarChart;
import org.kartotek.ui.chart.BarList;
import org.kartotek.ui.form.ScrolledPage;
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.theme.Tint;

/** The figures of cases beside each other, as many as fit, and how many came in from month to month. */
final class RequestsPane {
    private static final List<String> FIELDS = List.of("status", "category", "priority");
    /** The least width of a block. */
    private static final int BLOCK = 23 * Theme.UNIT;

    private final ScrolledPage page;
    private final Theme theme;
    private final RequestFigures figures;
    private final Locale locale;
    private final Composite blocks;
    private final BarList whole;
    private final Label time;
    private final List<BarList> parts = new ArrayList<>();
    private final BarChart months;
    private Optional<RequestStatistics> shown = Optional.empty();

    /** @param chosen gets a part of the cases that the user wants to see, and what it is called */
    RequestsPane(Composite parent, Theme theme, RequestFigures figures, Locale locale, BiConsumer<Part, String> chosen) {
        this.theme = theme;
        this.figures = figures;
        this.locale = locale;
        page = new ScrolledPage(parent, theme);
        blocks = new Composite(page.content(), SWT.NONE);
        blocks.setBackground(page.content().getBackground());
        blocks.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(1, true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 4 * Theme.UNIT;
        layout.verticalSpacing = 2 * Theme.UNIT;
        blocks.setLayout(layout);
        Composite first = block(Messages.figures);
        whole = new BarList(first, theme, Messages.figures, "requests.all");
        whole.onChosen(i -> shown.ifPresent(statistics -> chosen.accept(wholes(statistics).get(i), wholeNames().get(i))));
        time = new Label(first, SWT.WRAP);
        time.setBackground(first.getBackground());
        time.setForeground(theme.color(theme.palette().quiet()));
        time.setData(TestIds.KEY, "requests.time");
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 1;
        time.setLayoutData(wide);
        FIELDS.forEach(field -> figures.title(field).ifPresent(title -> parts.add(list(field, title, chosen))));
        Composite last = block(Messages.months);
        months = new BarChart(last, theme, i -> shown.ifPresent(statistics -> {
            Part part = statistics.months().get(i);
            chosen.accept(part, part.key());
        }));
        months.control().setLayoutData(chartPlace());
        months.control().setData(TestIds.KEY, "requests.months");
        page.control().addListener(SWT.Resize, e -> fit());
    }

    private static GridData chartPlace() {
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.heightHint = 12 * Theme.UNIT;
        return place;
    }

    private Composite block(String title) {
        Composite block = new Composite(blocks, SWT.NONE);
        block.setBackground(blocks.getBackground());
        block.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        block.setLayout(layout);
        Label label = new Label(block, SWT.NONE);
        label.setText(title);
        label.setFont(theme.strong());
        label.setBackground(block.getBackground());
        label.setForeground(theme.color(theme.palette().text()));
        return block;
    }

    private BarList list(String field, String title, BiConsumer<Part, String> chosen) {
        BarList list = new BarList(block(title), theme, title, "requests." + field);
        list.onChosen(i -> shown.ifPresent(statistics -> {
            Part part = parts(field, statistics).get(i);
            chosen.accept(part, title + ": " + name(field, part));
        }));
        return list;
    }

    private static List<Part> wholes(RequestStatistics statistics) {
        return List.of(statistics.total(), statistics.open(), statistics.old());
    }

    private static List<String> wholeNames() {
        return List.of(Messages.total, Messages.open, NLS.bind(Messages.old, RequestStatistics.OLD));
    }

    private static List<Part> parts(String field, RequestStatistics statistics) {
        return switch (field) {
            case "status" -> statistics.statuses();
            case "category" -> statistics.categories();
            default -> statistics.priorities();
        };
    }

    private String name(String field, Part part) {
        return figures.label(field, part).orElse(part.key().isEmpty() ? Messages.notKnown : part.key());
    }

    /** As many blocks beside each other as there is room for. */
    private void fit() {
        int room = page.control().getClientArea().width - 6 * Theme.UNIT;
        int fitting = Math.clamp(room / (BLOCK + 4 * Theme.UNIT), 1, blocks.getChildren().length);
        GridLayout layout = (GridLayout) blocks.getLayout();
        if (layout.numColumns != fitting) {
            layout.numColumns = fitting;
            page.content().layout(true, true);
        }
    }

    Control control() {
        return page.control();
    }

    /** Shows these figures. */
    void show(RequestStatistics statistics) {
        shown = Optional.of(statistics);
        List<Part> wholes = wholes(statistics);
        List<String> names = wholeNames();
        whole.show(Stream.iterate(0, i -> i < wholes.size(), i -> i + 1).map(i -> bar(names.get(i), wholes.get(i), "")).toList());
        time.setText(time(statistics));
        List<String> seen = FIELDS.stream().filter(field -> figures.title(field).isPresent()).toList();
        for (int i = 0; i < seen.size(); i++) {
            String field = seen.get(i);
            parts.get(i).show(parts(field, statistics).stream()
                    .map(part -> bar(name(field, part), part, figures.colour(field, part)))
                    .toList());
        }
        months.show(statistics.months().stream().map(part -> bar(part.key(), part, "")).toList());
        page.content().layout(true, true);
    }

    private Bar bar(String name, Part part, String colour) {
        Optional<Tint> tint = Optional.of(colour).filter(each -> !each.isEmpty()).map(Tint::of);
        return new Bar(name, part.count(), NumberFormat.getIntegerInstance(locale).format(part.count()), tint);
    }

    private String time(RequestStatistics statistics) {
        if (statistics.solved() == 0) {
            return Messages.solvedNone;
        }
        Object[] figures = {
            days(statistics.average().orElse(0)), days(statistics.median().orElse(0)), Long.toString(statistics.solved())
        };
        return NLS.bind(Messages.solved, figures);
    }

    private String days(double days) {
        BigDecimal rounded = BigDecimal.valueOf(days).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.compareTo(BigDecimal.ONE) == 0
                ? Messages.dayOne
                : NLS.bind(Messages.days, NumberFormat.getNumberInstance(locale).format(rounded));
    }

    boolean hasFocus() {
        Control control = page.control().getDisplay().getFocusControl();
        while (control != null && control != page.control()) {
            control = control.getParent();
        }
        return control != null;
    }

    void setFocus() {
        whole.control().setFocus();
    }
}
