/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.letter;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.letter.LetterHome;
import org.kartotek.presentation.letter.LetterModel;
import org.kartotek.presentation.letter.LetterTarget;
import org.kartotek.ui.customers.card.OpenCard;
import org.kartotek.ui.customers.list.CustomerListView;
import org.kartotek.ui.form.PageEditor;

/** Hosts the letters to a card or to a list. */
public final class LetterEditor extends PageEditor {
    public static final String ID = "org.kartotek.ui.customers.letter.editor";

    private LetterModel model;
    private LetterPage page;

    /** Opens a letter to one card. */
    public static void toCard(IWorkbenchPage page, long id, String name) throws PartInitException {
        page.openEditor(new LetterInput(LetterTarget.card(id, name)), ID);
    }

    /** Opens letters to the cards that are marked in the list, to the one in its cursor, or to all that it shows. */
    public static void toList(IWorkbenchPage page, Desk desk) throws PartInitException {
        if (page.findView(CustomerListView.ID) instanceof CustomerListView list && desk.shownQuery().isPresent()) {
            page.openEditor(new LetterInput(target(desk, list)), ID);
        }
    }

    private static LetterTarget target(Desk desk, CustomerListView list) {
        List<Long> chosen = list.meant();
        String name = chosen.size() == 1 ? list.name(chosen.getFirst()) : "";
        return new LetterTarget(desk.shownQuery(), chosen, name, list.searched());
    }

    @Override
    public void createPartControl(Composite parent) {
        Desk desk = getSite().getService(Desk.class);
        CardIndex index = desk.index().orElseThrow();
        LetterTarget target = ((LetterInput) getEditorInput()).target();
        model = new LetterModel(index, getSite().getService(LetterHome.class), target, desk.background());
        page = new LetterPage(parent, index, model, this::close, new OpenCard(getSite().getPage())::byId);
        model.load();
    }

    /** The letters that are being put together. */
    public LetterModel model() {
        return model;
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        Optional.ofNullable(model).ifPresent(LetterModel::dispose);
        super.dispose();
    }
}
