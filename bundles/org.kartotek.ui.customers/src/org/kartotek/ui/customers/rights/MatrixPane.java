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
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kartotek.core.rights.KindRight;
import org.kartotek.presentation.rights.RightLine;
import org.kartotek.presentation.rights.RightsMatrix;
import org.kartotek.presentation.rights.RoleDraft;
import org.kartotek.ui.field.SearchField;
import org.kartotek.ui.theme.Theme;

/** Kinds of record and fields with what is allowed: a box to search in, the matrix, and what can be changed of the chosen lines. */
final class MatrixPane {
    private final Composite pane;
    private final SearchField search;
    private final MatrixTree tree;
    private final Optional<LineBar> bar;
    private RightsMatrix matrix;
    private Optional<RoleDraft> draft = Optional.empty();
    private String subject = "";

    /** @param editable whether what is allowed can be changed here at all */
    MatrixPane(Composite parent, Theme theme, Locale locale, boolean editable) {
        pane = Panes.grid(parent, 1);
        GridLayout layout = (GridLayout) pane.getLayout();
        layout.marginWidth = 3 * Theme.UNIT;
        layout.marginTop = Theme.UNIT;
        layout.marginBottom = Theme.UNIT;
        layout.verticalSpacing = Theme.UNIT;
        search = new SearchField(pane, theme, Messages.filter, Messages.filterHint, "rights.filter");
        search.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        tree = new MatrixTree(pane, theme, locale, editable);
        tree.control().setLayoutData(Panes.whole());
        search.onTyped(text -> refill());
        search.onDown(tree::setFocus);
        bar = editable ? Optional.of(new LineBar(pane, theme, locale)) : Optional.empty();
        bar.ifPresent(each -> {
            each.control().setLayoutData(Panes.wide());
            tree.onChosen(lines -> each.show(lines, draft));
        });
        tree.onTicked(this::tick);
    }

    private void tick(RightLine line, KindRight right) {
        draft.ifPresent(role -> role.tick(List.of(line), right, !line.ticks().contains(right)));
    }

    /**
     * @param wanted the role that can be changed; empty where nothing can
     * @param about of whom it is: another one begins without a filter
     */
    void show(RightsMatrix rights, Optional<RoleDraft> wanted, String about) {
        matrix = rights;
        draft = wanted;
        boolean same = subject.equals(about);
        subject = about;
        if (!same && !search.text().isEmpty()) {
            search.setText("");
        }
        refill();
    }

    private void refill() {
        String filter = search.text();
        tree.show(filter.isBlank() ? matrix.others() : List.of(), matrix.groups(filter), !filter.isBlank());
        bar.ifPresent(each -> each.show(tree.chosen(), draft));
    }

    Control control() {
        return pane;
    }

    void setFocus() {
        tree.setFocus();
    }
}
