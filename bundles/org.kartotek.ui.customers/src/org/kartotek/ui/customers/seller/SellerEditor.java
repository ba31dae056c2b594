/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.seller;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.ask.AskedField;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.sales.SellerModel;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.customers.save.SavedPageEditor;
import org.kartotek.ui.form.Notice.Tone;

/** Hosts the page on which an administrator says who sells, and on which terms. */
public final class SellerEditor extends SavedPageEditor {
    public static final String ID = "org.kartotek.ui.customers.seller.editor";

    private static final String PLUGIN = "org.kartotek.ui.customers";

    private Desk desk;
    private SellerPage page;
    private SellerModel model;
    private Runnable forget = () -> {};

    @Override
    public void createPartControl(Composite parent) {
        desk = getSite().getService(Desk.class);
        page = new SellerPage(parent, this::save, this::revert);
        forget = desk.whenOpen(this::start);
    }

    private void start(CardIndex index) {
        model = new SellerModel(desk.background(), index);
        model.onChange(this::changed);
        page.show(model, index.session().locale());
        model.load(this::failed);
    }

    private void changed() {
        if (page.isDisposed()) {
            return;
        }
        page.refresh();
        dirtyChanged();
    }

    @Override
    public void save() {
        if (model.isBusy() || !model.isDirty()) {
            return;
        }
        page.settle();
        Optional<AskedField> wrong = model.check();
        page.refresh();
        if (wrong.isPresent()) {
            page.say(Tone.WARNING, Messages.notSavedYet);
            // whoever saves by the menu or a key has the focus put back where it was
            getSite().getShell().getDisplay().asyncExec(() -> page.reveal(wrong.get()));
            return;
        }
        model.save(() -> page.say(Tone.INFORMATION, Messages.saved), this::failed);
    }

    private void failed(RuntimeException problem) {
        if (!page.isDisposed()) {
            page.say(Tone.ERROR, Problem.told(problem, model.isShown() ? Messages.notSaved : Messages.unreadable, PLUGIN));
        }
    }

    private void revert() {
        page.quiet();
        model.revert();
    }

    @Override
    protected boolean isBusy() {
        return model.isBusy();
    }

    @Override
    public boolean isDirty() {
        return model != null && model.isDirty();
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        forget.run();
        super.dispose();
    }
}
