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
import org.kartotek.core.catalogue.Kind;

/** The records as they stand, inside the transaction that will change them. */
public interface PresentCards {

    /** Those of the records that exist, archived ones too. */
    Map<RecordKey, PresentRecord> records(Collection<RecordKey> keys) throws SQLException;

    /** What hangs on some cards, is in use and has words that a search finds. */
    List<PresentRecord> partsInUse(Collection<Long> cardIds) throws SQLException;

    /**
     * The lines in use of some records.
     *
     * @param whole the kind of these records
     */
    List<PresentRecord> linesInUse(Kind whole, Collection<Long> ids) throws SQLException;

    /** What was issued. */
    InvoiceBooks books();

    /**
     * @param foldedNumbers values of {@code number_uk}
     * @return id of the card in use that has each of them, or 0 for one that is kept for a card; without those that are free
     */
    Map<String, Long> holders(Collection<String> foldedNumbers) throws SQLException;
}
