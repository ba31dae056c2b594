/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.documents;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kartotek.presentation.card.RecordModel;

/** Makes the fields of a document, as those of every other record on the card. */
public interface DocumentFields {

    /**
     * @param columns of the grid of the row, all of which the fields take
     * @return what is disposed to hide them again
     */
    Control build(Composite row, RecordModel record, int columns);

    /** The fields of a document are not shown any more. */
    void forget(RecordModel record);
}
