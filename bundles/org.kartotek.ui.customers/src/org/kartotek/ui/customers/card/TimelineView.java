/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.customers.timeline.Messages;
import org.kartotek.ui.customers.timeline.TimelinePane;
import org.kartotek.ui.theme.Theme;

/** The timeline of the card in front, beside it. */
public final class TimelineView extends ViewPart {
    public static final String ID = "org.kartotek.ui.customers.timeline";

    private Desk desk;
    private Composite stack;
    private Theme theme;
    private Label empty;
    private CardEditor followed;
    private long shown;
    private final IPropertyListener inputs = (source, property) -> follow();
    private final IPartListener2 parts = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference part) {
            follow();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            follow();
        }
    };

    @Override
    public void createPartControl(Composite parent) {
        desk = getSite().getService(Desk.class);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        theme = new Theme(stack);
        stack.setBackground(theme.color(theme.palette().page()));
        empty = new Label(stack, SWT.WRAP | SWT.CENTER);
        empty.setText(Messages.noCard);
        empty.setFont(theme.content());
        empty.setForeground(theme.color(theme.palette().quiet()));
        empty.setBackground(stack.getBackground());
        bringUp(empty);
        getSite().getPage().addPartListener(parts);
        follow();
    }

    private void follow() {
        CardEditor front = getSite().getPage().getActiveEditor() instanceof CardEditor editor ? editor : null;
        if (front != followed) {
            unfollow();
            followed = front;
            if (front != null) {
                front.addPropertyListener(inputs);
            }
        }
        show(front == null ? 0 : front.cardId());
    }

    private void unfollow() {
        if (followed != null) {
            followed.removePropertyListener(inputs);
        }
    }

    private void show(long cardId) {
        if (cardId == shown || desk.index().isEmpty()) {
            return;
        }
        shown = cardId;
        Control before = ((StackLayout) stack.getLayout()).topControl;
        bringUp(
                cardId == 0
                        ? empty
                        : new TimelinePane(stack, theme, desk, desk.index().get(), cardId, CardForm::readOnly).control());
        if (before != empty) {
            before.dispose();
        }
    }

    private void bringUp(Control wanted) {
        ((StackLayout) stack.getLayout()).topControl = wanted;
        stack.layout();
    }

    @Override
    public void setFocus() {
        ((StackLayout) stack.getLayout()).topControl.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(parts);
        unfollow();
        super.dispose();
    }
}
