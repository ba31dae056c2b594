/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Takes the rows of a result, one after another. */
@FunctionalInterface
interface RowVisitor {
    /** @return whether another row is wanted */
    boolean visit(ResultSet row) throws SQLException;
}
