/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.kartotek.ui.theme.Icon;

/** Which card an editor shows: one that exists, or a new one. */
public final class CardInput implements IEditorInput {
    private final long id;

    private CardInput(long id) {
        this.id = id;
    }

    public static CardInput of(long id) {
        return new CardInput(id);
    }

    /** A card of its own: two new cards are never the same. */
    public static CardInput newCard() {
        return new CardInput(0);
    }

    /** Id of the card, or 0 for a new one. */
    public long id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof CardInput input && id != 0 && input.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public boolean exists() {
        return id != 0;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.USER.descriptor();
    }

    @Override
    public String getName() {
        return id == 0 ? Messages.newCard : Messages.reading;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
