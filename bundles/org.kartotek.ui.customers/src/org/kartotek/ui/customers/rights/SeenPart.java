/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.rights;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.presentation.rights.RightsModel;
import org.kartotek.presentation.rights.SeenRights;
import org.kartotek.presentation.rights.SeenRights.Seen;
import org.kartotek.presentation.rights.UserDraft;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.customers.section.SectionTabs;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.table.ListCell;
import org.kartotek.ui.table.ListColumn;
import org.kartotek.ui.table.ListRows;
import org.kartotek.ui.table.ListTable;
import org.kartotek.ui.theme.Theme;

/** What a user would see: the rights put together, and the cards. Nobody signs in as the user, and nothing can be written. */
final class SeenPart implements RightsPage.Part {
    private final RightsModel model;
    private final Theme theme;
    private final SeenRights rights;
    private final Composite pane;
    private final Combo users;
    private final Label summary;
    private final SectionTabs tabs;
    private final Composite body;
    private final MatrixPane matrix;
    private final Composite cards;
    private List<UserDraft> offered = List.of();
    private String chosen = "";
    private Optional<Seen> seen = Optional.empty();
    private int tab;

    SeenPart(Composite parent, Theme theme, RightsModel model) {
        this.model = model;
        this.theme = theme;
        rights = new SeenRights(model);
        pane = Panes.grid(parent, 1);
        Composite head = Panes.grid(pane, 2);
        ((GridLayout) head.getLayout()).marginWidth = 3 * Theme.UNIT;
        ((GridLayout) head.getLayout()).marginHeight = Theme.UNIT;
        head.setLayoutData(Panes.wide());
        Panes.words(head, theme, Messages.whatSees, false).setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        users = new Combo(head, SWT.READ_ONLY);
        users.setData(TestIds.KEY, "rights.seen.user");
        users.setVisibleItemCount(20);
        users.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        SpokenName.give(users, Messages.whatSees);
        users.addListener(SWT.Selection, e -> choose(offered.get(users.getSelectionIndex())));
        summary = Panes.words(head, theme, "", true);
        ((GridData) summary.getLayoutData()).horizontalSpan = 2;
        summary.setData(TestIds.KEY, "rights.seen.summary");
        tabs = new SectionTabs(pane, theme, Messages.whatSees, "rights.seen.tabs");
        tabs.control().setLayoutData(Panes.wide());
        tabs.onChosen(this::bringUp);
        body = Panes.stack(pane);
        body.setLayoutData(Panes.whole());
        matrix = new MatrixPane(body, theme, model.locale(), false);
        cards = new Composite(body, SWT.NONE);
        cards.setBackground(body.getBackground());
        cards.setLayout(new FillLayout());
    }

    private void choose(UserDraft user) {
        chosen = user.login();
        ask();
    }

    private void ask() {
        offered.stream().filter(user -> user.login().equals(chosen)).findFirst().ifPresent(user -> {
            say(Messages.reading);
            rights.ask(user, this::show, this::failed);
        });
    }

    private void failed(RuntimeException problem) {
        if (!pane.isDisposed()) {
            seen = Optional.empty();
            say(Problem.told(problem, Messages.unreadable, "org.kartotek.ui.customers"));
            bringUp(tab);
        }
    }

    private void say(String sentence) {
        Verbatim.set(summary, sentence);
        summary.requestLayout();
    }

    private void show(Seen now) {
        if (pane.isDisposed()) {
            return;
        }
        seen = Optional.of(now);
        String counted = NLS.bind(now.allCounted() ? Messages.seesCards : Messages.seesCardsBesidesOwn, now.count(), now.rows());
        String actions = now.actions().isEmpty() ? Messages.seesNoActions : NLS.bind(Messages.seesActions, String.join(", ", now.actions()));
        say(counted + " " + actions);
        for (Control child : cards.getChildren()) {
            child.dispose();
        }
        new ListTable(cards, columns(now), new Rows(now.cards()), theme, Messages.cards, "rights.seen.cards");
        cards.layout();
        bringUp(tab);
    }

    private static List<ListColumn> columns(Seen seen) {
        return IntStream.range(0, seen.columns().size())
                .mapToObj(i -> new ListColumn("column" + i, seen.columns().get(i), (i == 0 ? 22 : 12) * Theme.UNIT, i == 0 ? 3 : 1, false))
                .toList();
    }

    /** Cards as rows. */
    private record Rows(List<List<String>> cards) implements ListRows {
        @Override
        public int count() {
            return cards.size();
        }

        @Override
        public ListCell cell(int row, int column) {
            return new ListCell(cards.get(row).get(column), ListCell.Tone.NORMAL);
        }
    }

    private void bringUp(int wanted) {
        tab = wanted;
        boolean more = seen.filter(now -> now.count() > now.cards().size()).isPresent();
        String cardsWord = more ? NLS.bind(Messages.firstCards, SeenRights.MOST_SHOWN) : Messages.cards;
        tabs.show(List.of(Messages.recordsAndFields, cardsWord), tab);
        body.setVisible(seen.isPresent());
        tabs.control().setVisible(seen.isPresent());
        seen.ifPresent(now -> {
            matrix.show(now.matrix(), Optional.empty(), chosen);
            Panes.bringUp(body, tab == 0 ? matrix.control() : cards);
        });
    }

    @Override
    public String title() {
        return Messages.whatSeesTab;
    }

    @Override
    public Control control() {
        return pane;
    }

    @Override
    public void refresh() {
        offered = model.users().stream().filter(UserDraft::isActive).toList();
        users.setItems(offered.stream().map(UserDraft::name).toArray(String[]::new));
        List<String> logins = offered.stream().map(UserDraft::login).toList();
        int at = Math.max(0, logins.indexOf(chosen));
        if (!offered.isEmpty()) {
            users.select(at);
            choose(offered.get(at));
        }
        users.requestLayout();
    }

    @Override
    public void setFocus() {
        users.setFocus();
    }
}
