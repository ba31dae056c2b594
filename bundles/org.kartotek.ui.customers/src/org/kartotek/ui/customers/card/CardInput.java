/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.kartotek.presentation.draft.StoredDraft;
import org.kartotek.ui.theme.Icon;

/** Which card an editor shows: one that exists, or a new one. */
public final class CardInput implements IEditorInput {
    private final long id;
    private final Map<String, String> entries;
    private final String remark;
    private final StoredDraft draft;

    private CardInput(long id, Map<String, String> entries, String remark, StoredDraft draft) {
        this.id = id;
        this.entries = Map.copyOf(entries);
        this.remark = remark;
        this.draft = draft;
    }

    public static CardInput of(long id) {
        return new CardInput(id, Map.of(), "", null);
    }

    /** A card of its own: two new cards are never the same. */
    public static CardInput newCard() {
        return newCard(Map.of(), "");
    }

    /**
     * A card of its own on which something is filled in already.
     *
     * @param entries texts by key of the customer's field
     * @param remark why, as a whole sentence
     */
    public static CardInput newCard(Map<String, String> entries, String remark) {
        return new CardInput(0, entries, remark, null);
    }

    /** What is filled in on a new card, by key of the customer's field. */
    Map<String, String> entries() {
        return entries;
    }

    /** Why something is filled in; empty where nothing is. */
    String remark() {
        return remark;
    }

    /** What was typed in an earlier run; on a card that exists it is found by the editor. */
    public static CardInput of(StoredDraft draft) {
        return new CardInput(draft.draft().cardId(), Map.of(), "", draft);
    }

    /** What was typed in an earlier run on a card that was never saved, or empty. */
    Optional<StoredDraft> draft() {
        return Optional.ofNullable(draft);
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
