/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.output;

import org.kartotek.core.query.Row;

/** Takes the rows of a result, one at a time. */
public interface RowSink {

    void row(Row row);

    /** Writes what is still held back. */
    void end();
}
