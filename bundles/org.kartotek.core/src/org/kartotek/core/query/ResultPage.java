/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import java.util.List;
import java.util.Optional;

/**
 * A page of an ordered result.
 *
 * @param rows at most as many as were asked for
 * @param last the place of the last row, to ask for the next page with; empty where no row follows
 */
public record ResultPage(List<Row> rows, Optional<PageKey> last) {
    public ResultPage {
        rows = List.copyOf(rows);
    }
}
