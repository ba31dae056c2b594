/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.util.Locale;
import java.util.Set;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.text.Folding;

/** Makes keys for choices out of their labels. */
final class ChoiceKeys {
    private static final int LONGEST = 50;

    private ChoiceKeys() {}

    /** @param taken gets the new key */
    static String next(String label, Set<String> taken) {
        String key = key(label);
        String free = key;
        for (int i = 2; !taken.add(free); i++) {
            free = key + '_' + i;
        }
        return free;
    }

    /** The letters and digits of a label, in any script. */
    private static String key(String label) {
        String key = Folding.fold(label).replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "");
        if (key.isEmpty()) {
            throw new KartotekException(Messages.CHOICE_NAME.with(label));
        }
        return key.substring(0, Math.min(key.length(), LONGEST)).toLowerCase(Locale.ROOT);
    }
}
