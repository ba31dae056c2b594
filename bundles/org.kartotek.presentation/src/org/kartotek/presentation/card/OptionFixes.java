/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.List;
import java.util.stream.Stream;
import org.kartotek.core.problem.NearestName;
import org.kartotek.core.text.Folding;

/** Proposals from a list: what begins so, the nearest one, what has it somewhere. */
final class OptionFixes {
    private OptionFixes() {}

    static Stream<String> of(String text, List<String> options) {
        String folded = Folding.fold(text);
        return Stream.of(
                        options.stream().filter(option -> Folding.fold(option).startsWith(folded)),
                        NearestName.of(text, options).stream(),
                        options.stream().filter(option -> folded.length() > 1 && Folding.fold(option).contains(folded)))
                .flatMap(each -> each)
                .distinct();
    }
}
