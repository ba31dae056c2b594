/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.records;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.presentation.card.RecordDraft;
import org.kartotek.presentation.card.ShownPaper;
import org.kartotek.ui.customers.section.CardPlace;
import org.kartotek.ui.customers.section.CardSection;

/** What of one kind hangs on a card. The plug-in names the kind behind the class: {@code RecordSection:activity}. */
public final class RecordSection implements CardSection, IExecutableExtension {
    private Kind kind;
    private RecordsPane pane;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        kind = Kind.byName(String.valueOf(data)).orElseThrow();
    }

    @Override
    public void create(Composite parent, CardPlace place) {
        pane = new RecordsPane(parent, place, kind);
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    @Override
    public boolean isDirty() {
        return pane.editing().isDirty();
    }

    @Override
    public List<RecordDraft> drafts() {
        return pane.editing().drafts();
    }

    @Override
    public void restore(List<RecordDraft> drafts) {
        pane.restore(drafts);
    }

    @Override
    public boolean isBusy() {
        return pane.isBusy();
    }

    @Override
    public void save(Runnable then) {
        pane.save(then);
    }

    @Override
    public boolean step(boolean back) {
        return pane.step(back);
    }

    @Override
    public void revert() {
        pane.editing().revert();
    }

    @Override
    public void add() {
        pane.add();
    }

    @Override
    public void open(long record) {
        pane.open(record);
    }

    @Override
    public Optional<ShownPaper> paper() {
        return pane.paper();
    }

    @Override
    public boolean proceed() {
        return pane.proceed();
    }

    @Override
    public void shown() {
        pane.shown();
    }

    @Override
    public void dispose() {
        if (pane != null) {
            pane.dispose();
        }
    }
}
