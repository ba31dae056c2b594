/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.signal;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.Action;
import org.kartotek.core.signal.CustomerSignal;
import org.kartotek.core.value.FieldType;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.work.Background;

/**
 * Asks for customers whom the user does not see, where his role is told of them. Lives on the thread of the user interface, asks beside
 * it.
 */
public final class UnseenCustomer {
    private static final Set<String> NAMES = Set.of("company", "last_name", "first_name");
    private static final String NUMBER = "number";

    private final Background background;
    private final CardIndex index;

    public UnseenCustomer(Background background, CardIndex index) {
        this.background = background;
        this.index = index;
    }

    /** @param told gets the sentence for the user, where there is such a customer */
    public void ask(String named, Consumer<String> told) {
        if (!named.isBlank() && index.session().rights().may(Action.ASK_OWNER)) {
            background.ask(
                    monitor -> index.signals().ask(index.session(), named),
                    found -> found.map(this::sentence).ifPresent(told),
                    // whoever searches goes on without it
                    problem -> {});
        }
    }

    private String sentence(CustomerSignal signal) {
        return signal.sentence().in(index.session().locale());
    }

    /** From now on it asks for what is entered on a card, as long as that is new. */
    public void follow(CardModel model, Consumer<String> told) {
        model.onEntered((record, field) -> {
            if (model.isNew()) {
                naming(model, field).ifPresent(named -> ask(named, told));
            }
        });
    }

    private static Optional<String> naming(CardModel model, FieldModel field) {
        FieldType type = field.field().type();
        Kind kind = field.field().kind();
        if (kind.isCard() && NAMES.contains(field.key())) {
            return Optional.of(model.name());
        }
        boolean reaches = type == FieldType.PHONE || type == FieldType.EMAIL || kind == Kind.CONTACT_POINT && field.key().equals("value");
        return reaches || kind.isCard() && field.key().equals(NUMBER) ? Optional.of(field.text()) : Optional.empty();
    }
}
