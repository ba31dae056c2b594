/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.section;

import java.util.function.LongConsumer;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.theme.Theme;

/**
 * What a section may know of the card that it stands on.
 *
 * @param desk of the window
 * @param index the open card index
 * @param cardId id of the card; it is saved
 * @param theme of the page
 * @param openCard opens another card
 * @param openRecord brings another record of this card to the front
 * @param changed run when the section becomes dirty or clean
 * @param typed run after each edit in the section, however small
 * @param back run when the user leaves with Esc
 */
public record CardPlace(
        Desk desk,
        CardIndex index,
        long cardId,
        Theme theme,
        LongConsumer openCard,
        OpenRecord openRecord,
        Runnable changed,
        Runnable typed,
        Runnable back) {

    /** Brings a record of this card to the front, in the section that shows its kind. */
    @FunctionalInterface
    public interface OpenRecord {
        void open(Kind kind, long id);
    }
}
