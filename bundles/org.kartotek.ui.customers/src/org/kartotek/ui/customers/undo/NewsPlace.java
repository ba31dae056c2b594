/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.undo;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;

/** A view over which news stand while the user works in it. */
public interface NewsPlace {
    /** Tells something, with what can be done now. */
    void tell(Tone tone, String sentence, Way... ways);

    /** The one where the user works, or else one that he sees, or else one that is behind. */
    static Optional<NewsPlace> near(IWorkbenchPage page) {
        Stream<IWorkbenchPart> views = Stream.of(page.getViewReferences())
                .map(reference -> reference.getPart(false))
                .filter(NewsPlace.class::isInstance)
                .sorted(Comparator.comparing(part -> !page.isPartVisible(part)));
        return Stream.concat(Stream.of(page.getActivePart()).filter(NewsPlace.class::isInstance), views)
                .map(NewsPlace.class::cast)
                .findFirst();
    }
}
