/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import java.util.Optional;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.documents.MapLink;
import org.kartotek.ui.customers.documents.CardHost;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;

/** What documents see of the card that they hang on. */
final class DocumentPlace implements CardHost {
    private final CardModel model;
    private final CardSaving saving;
    private final CardPage page;

    DocumentPlace(CardModel model, CardSaving saving, CardPage page) {
        this.model = model;
        this.saving = saving;
        this.page = page;
    }

    @Override
    public long cardId() {
        return model.id();
    }

    @Override
    public void save(Runnable then) {
        saving.save(then);
    }

    @Override
    public void tell(Tone tone, String sentence, Notice.Way... ways) {
        if (!page.isDisposed()) {
            page.say(tone, sentence, ways);
        }
    }

    @Override
    public Optional<String> map() {
        return MapLink.of(model.customer()::shown);
    }
}
