/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.oda;

import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.Card;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.Session;
import org.kartotek.reports.paper.Paper;

/**
 * Where the data sets of one run read, and as whom. It comes with the application context of the run and never from a design, so
 * that no design can widen what its reader may see.
 *
 * @param card the one that a report of one card shows
 * @param paper that a report of one record prints
 * @param monitor ends the reading where the run is cancelled
 */
public record CardSource(CardIndex index, Session session, Optional<Card> card, Optional<Paper> paper, IProgressMonitor monitor) {
    /** Its name in the application context. */
    public static final String KEY = CardSource.class.getName();

    /** Names neither the user nor the place: BIRT writes the context of a run to its log. */
    @Override
    public String toString() {
        return KEY;
    }
}
