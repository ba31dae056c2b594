/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A list of values to choose from. The lists {@code territory} and {@code user} are read from the territories and users.
 *
 * @param key name of the list
 * @param choices in the order in which they are offered
 */
public record ChoiceList(String key, List<Choice> choices) {
    public ChoiceList {
        choices = List.copyOf(choices);
    }

    public Optional<Choice> choice(String choiceKey) {
        return choices.stream().filter(choice -> choice.key().equals(choiceKey)).findFirst();
    }
}
