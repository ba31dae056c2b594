/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.exports;

import org.kartotek.core.query.Row;

/** A form of rows as text. One thread, one result. */
interface RowText {

    /** What stands before the first row. */
    String begin();

    String row(Row row);

    /** What stands behind the last row. */
    String end();
}
