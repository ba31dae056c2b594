/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.records;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.records.CustomerSpend;
import org.kartotek.presentation.work.Asked;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.chart.Bar;
import org.kartotek.ui.chart.BarChart;
import org.kartotek.ui.customers.section.CardPlace;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/** What the customer buys, in figures and a small chart, over the list of purchases. It comes when it is reckoned; nobody waits for it. */
final class SpendPane {
    /** Where it is narrower than this, the figures need all the room. */
    private static final int ROOM_FOR_CHART = 76 * Theme.UNIT;

    private final Composite pane;
    private final CardPlace place;
    private final Theme theme;
    private final Composite figures;
    private final BarChart chart;
    private final ValueText words;
    private final Field amount;
    private boolean any;
    private boolean away;
    private Optional<Asked> asked = Optional.empty();

    SpendPane(Composite parent, CardPlace place) {
        this.place = place;
        theme = place.theme();
        var catalogue = place.index().catalogue(place.index().session());
        words = new ValueText(catalogue, locale());
        amount = catalogue.field(Kind.PURCHASE, "amount");
        pane = new Composite(parent, SWT.NONE);
        pane.setBackground(parent.getBackground());
        GridData top = new GridData(SWT.FILL, SWT.TOP, true, false);
        top.exclude = true;
        pane.setLayoutData(top);
        pane.setVisible(false);
        pane.setData(TestIds.KEY, "purchase.spend");
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 3 * Theme.UNIT;
        layout.marginHeight = Theme.UNIT;
        layout.horizontalSpacing = 3 * Theme.UNIT;
        pane.setLayout(layout);
        figures = new Composite(pane, SWT.NONE);
        figures.setBackground(pane.getBackground());
        figures.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        grid.horizontalSpacing = 2 * Theme.UNIT;
        grid.verticalSpacing = 2;
        figures.setLayout(grid);
        chart = new BarChart(pane, theme);
        pane.addListener(SWT.Resize, e -> chart.setOffered(pane.getClientArea().width >= ROOM_FOR_CHART));
    }

    private Locale locale() {
        return place.index().session().locale();
    }

    /** Reckons anew, beside the thread of the window. */
    void read() {
        asked.ifPresent(Asked::cancel);
        asked = Optional.of(place.desk().background().ask(
                monitor -> CustomerSpend.of(place.index(), place.cardId(), monitor), this::show, RecordsPane::log));
    }

    private void show(CustomerSpend spend) {
        if (pane.isDisposed()) {
            return;
        }
        for (var child : figures.getChildren()) {
            child.dispose();
        }
        facts(spend).forEach(fact -> add(fact[0], fact[1]));
        chart.show(spend.periods().stream().map(this::bar).toList());
        any = spend.purchases() > 0;
        fit();
    }

    /** Gives way to a form that needs the room. */
    void giveWay(boolean toForm) {
        away = toForm;
        fit();
    }

    private void fit() {
        boolean shown = any && !away;
        if (pane.getVisible() != shown || shown) {
            ((GridData) pane.getLayoutData()).exclude = !shown;
            pane.setVisible(shown);
            pane.getParent().layout(true, true);
        }
    }

    private List<String[]> facts(CustomerSpend spend) {
        List<String[]> facts = new ArrayList<>();
        String sums = String.join("  +  ", spend.spend().stream().map(this::money).toList());
        facts.add(fact(Messages.spend, sums.isEmpty() ? Messages.notKnownYet : sums));
        if (spend.profitVisible()) {
            facts.add(fact(Messages.earned, profit(spend)));
        }
        String number = Long.toString(spend.purchases());
        String last = spend.last().map(day -> ValueFormat.of(locale()).date(day)).orElse(Messages.notKnownYet);
        facts.add(fact(Messages.purchases, NLS.bind(Messages.purchasesLast, number, last) + interval(spend)));
        if (!spend.categories().isEmpty()) {
            facts.add(fact(Messages.categories, String.join("  ·  ", spend.categories().stream().map(this::category).toList())));
        }
        return facts;
    }

    private static String[] fact(String label, String text) {
        return new String[] {label, text};
    }

    private String profit(CustomerSpend spend) {
        List<String> sums = new ArrayList<>();
        for (Money each : spend.spend()) {
            Currency currency = each.currency();
            Money earned = spend.profit().get(currency);
            sums.add(earned == null && spend.spend().size() == 1
                    ? Messages.notKnownYet
                    : earned == null ? NLS.bind(Messages.profitNotKnown, currency.getCurrencyCode()) : money(earned));
        }
        return sums.isEmpty() ? Messages.notKnownYet : String.join("  +  ", sums);
    }

    private static String interval(CustomerSpend spend) {
        return spend.interval().isEmpty() ? "" : "  ·  " + NLS.bind(Messages.interval, spend.interval().getAsInt());
    }

    private String category(CustomerSpend.Part part) {
        return (part.name().isEmpty() ? Messages.noCategory : part.name()) + " " + money(part.amount());
    }

    private Bar bar(CustomerSpend.Part part) {
        return new Bar(part.name(), part.amount().minor(), money(part.amount()));
    }

    private String money(Money money) {
        return words.shown(amount, Value.of(money));
    }

    private void add(String name, String text) {
        Label label = label(name);
        label.setFont(theme.small());
        label.setForeground(theme.color(theme.palette().quiet()));
        label.setLayoutData(new GridData(SWT.RIGHT, SWT.TOP, false, false));
        Label value = label(text);
        value.setFont(theme.content());
        value.setForeground(theme.color(theme.palette().text()));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 1;
        value.setLayoutData(wide);
    }

    private Label label(String text) {
        Label label = new Label(figures, SWT.WRAP);
        Verbatim.set(label, text);
        label.setBackground(figures.getBackground());
        return label;
    }
}
