/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.bulk;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.bulk.BulkModel;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.customers.card.OpenCard;
import org.kartotek.ui.customers.list.CustomerListView;
import org.kartotek.ui.form.PageEditor;
import org.kartotek.ui.work.DisplayExecutor;

/** Hosts one change of many cards. */
public final class BulkEditor extends PageEditor {
    public static final String ID = "org.kartotek.ui.customers.bulk";

    private BulkModel model;
    private BulkPage page;

    /** Opens a change of the cards that are marked in the list, or of all that it shows. */
    public static void open(IWorkbenchPage page, Desk desk) throws PartInitException {
        if (page.findView(CustomerListView.ID) instanceof CustomerListView list && desk.shownQuery().isPresent()) {
            page.openEditor(new BulkInput(desk.shownQuery().get(), list.chosen(), list.searched()), ID);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        Desk desk = getSite().getService(Desk.class);
        CardIndex index = desk.index().orElseThrow();
        BulkInput input = (BulkInput) getEditorInput();
        model = new BulkModel(
                index, input.query(), input.chosen(), desk.background(), new DisplayExecutor(parent.getDisplay())::after);
        page = new BulkPage(parent, index, model, input.searched(), this::close, new OpenCard(getSite().getPage())::byId);
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        if (model != null) {
            model.dispose();
        }
        super.dispose();
    }
}
