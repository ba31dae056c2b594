/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The records as they stand, inside the transaction that will change them. */
public interface PresentCards {

    /** Those of the records that exist, archived ones too. */
    Map<RecordKey, PresentRecord> records(Collection<RecordKey> keys) throws SQLException;

    /** What hangs on some cards, is in use and has words that a search finds. */
    List<PresentRecord> partsInUse(Collection<Long> cardIds) throws SQLException;

    /** The lines of some purchases that are in use. */
    List<PresentRecord> linesInUse(Collection<Long> purchases) throws SQLException;

    /**
     * @param foldedNumbers values of {@code number_uk}
     * @return id of the card in use that has each of them, or 0 for one that is kept for a card; without those that are free
     */
    Map<String, Long> holders(Collection<String> foldedNumbers) throws SQLException;
}
