/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.util.List;

/**
 * What tells demands apart.
 *
 * @param sql with a place for each value
 * @param values in the order of their places
 */
record DemandKey(String sql, List<Object> values) {
    static DemandKey of(SqlText demand) {
        return new DemandKey(demand.toString(), demand.values());
    }
}
