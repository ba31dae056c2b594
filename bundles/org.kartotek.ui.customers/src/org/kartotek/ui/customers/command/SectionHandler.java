/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.customers.records.ArticlesView;
import org.kartotek.ui.customers.section.SectionStack;

/** Moves along the tabs of the card in front, or does something in the one that is shown; the plug-in says which. */
public final class SectionHandler extends AbstractHandler implements IExecutableExtension {
    private Deed deed = Deed.ADD;

    /** What it does. */
    private enum Deed {
        NEXT,
        PREVIOUS,
        ADD,
        /** A quote becomes a purchase, a purchase an invoice. */
        PROCEED,
        DELIVERY_NOTE
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        deed = Deed.valueOf(String.valueOf(data));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (deed == Deed.ADD && HandlerUtil.getActivePart(event) instanceof ArticlesView view) {
            view.add();
        } else if (HandlerUtil.getActiveEditor(event) instanceof CardEditor editor) {
            SectionStack sections = editor.sections();
            switch (deed) {
                case NEXT -> sections.step(1);
                case PREVIOUS -> sections.step(-1);
                case ADD -> sections.add();
                case PROCEED -> editor.proceed();
                case DELIVERY_NOTE -> editor.printDeliveryNote();
            }
        }
        return null;
    }
}
