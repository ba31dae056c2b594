/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.text.Collator;
import java.util.List;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.value.Countries;
import org.kartotek.core.value.Value;

/** What can be chosen for a field, in the words of one language. */
final class Options {
    private Options() {}

    static List<String> of(Catalogue catalogue, Wording wording, Field field) {
        return switch (field.type()) {
            case YES_NO -> List.of(
                    wording.words().shown(field, Value.of(true)), wording.words().shown(field, Value.of(false)));
            case CHOICE, CHOICES -> catalogue.choicesOf(field).choices().stream()
                    .filter(choice -> !choice.retired())
                    .map(choice -> choice.labels().in(wording.locale()))
                    .toList();
            case COUNTRY -> Countries.codes().stream()
                    .map(code -> Countries.name(code, wording.locale()))
                    .sorted(Collator.getInstance(wording.locale()))
                    .toList();
            default -> List.of();
        };
    }
}
