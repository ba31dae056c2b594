/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.section;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.kartotek.core.catalogue.Catalogue;

/** The sections that plug-ins contribute to cards. */
public final class CardSections {
    /** The extension point. */
    public static final String POINT = "org.kartotek.ui.customers.cardSections";

    private CardSections() {}

    /**
     * Those that exist for a reader, in order.
     *
     * @param catalogue as the reader may see it
     * @param first ids of those that come before all others
     */
    static List<SectionDescriptor> of(Catalogue catalogue, List<String> first) {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
                .map(SectionDescriptor::new)
                .filter(each -> each.kind().map(kind -> !catalogue.fields(kind).isEmpty()).orElse(true))
                .sorted(Comparator.comparingInt((SectionDescriptor each) -> rank(first, each.id()))
                        .thenComparingInt(SectionDescriptor::order)
                        .thenComparing(SectionDescriptor::id))
                .toList();
    }

    private static int rank(List<String> first, String id) {
        return first.contains(id) ? first.indexOf(id) : first.size();
    }
}
