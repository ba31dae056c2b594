/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.kartotek.core.query.PageKey;

/** The index of the first step of an order on the embedded database, and how it is divided. One thread. */
final class IndexWays {
    private final RowSource source;
    private final Reading reading;
    private final RowOrder order;
    private final String hint;
    private final KeyMarks marks;

    /**
     * @param hint of the index, to stand behind the table
     */
    IndexWays(RowSource source, Reading reading, RowOrder order, String hint, KeyMarks marks) {
        this.source = source;
        this.reading = reading;
        this.order = order;
        this.hint = hint;
        this.marks = marks;
    }

    String hint() {
        return hint;
    }

    /** The pieces from a place on. */
    List<Piece> pieces(Optional<PageKey> after) throws SQLException {
        List<PageKey> places = marks.of(source, reading, order, hint);
        if (order.hasOneKey()) {
            return Piece.divide(places, after, order.isDescending());
        }
        // the place is not behind its own key: other rows with it may follow
        Optional<PageKey> key = after.map(place -> new PageKey(order.firstKey(place), order.startsDescending() ? Long.MAX_VALUE : Long.MIN_VALUE));
        return Piece.divide(Piece.wholeKeys(places), key, order.startsDescending());
    }

    void pieceWasLong() {
        marks.wereUneven(hint);
    }
}
