/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.section;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.KindLabels;

/** What a plug-in says of a section before any class of it is loaded. */
public final class SectionDescriptor {
    private static final int LAST = 1_000;

    private final IConfigurationElement element;

    SectionDescriptor(IConfigurationElement element) {
        this.element = element;
    }

    public String id() {
        return element.getAttribute("id");
    }

    /** The kind of record that it shows, if it shows one: it is there only for those who see such records. */
    Optional<Kind> kind() {
        return Optional.ofNullable(element.getAttribute("kind")).flatMap(Kind::byName);
    }

    /** What its tab is called: what the plug-in calls it, or what its records are called. */
    String label(Locale locale) {
        String own = element.getAttribute("label");
        return own != null ? own : kind().map(each -> KindLabels.several(each).in(locale)).orElseGet(this::id);
    }

    /** Where it stands among the others, the least first. */
    int order() {
        String order = element.getAttribute("order");
        return order != null && order.matches("[0-9]{1,6}") ? Integer.parseInt(order) : LAST;
    }

    /** Who contributes it, for reports of what went wrong. */
    String contributor() {
        return element.getContributor().getName();
    }

    CardSection create() throws CoreException {
        return (CardSection) element.createExecutableExtension("class");
    }
}
