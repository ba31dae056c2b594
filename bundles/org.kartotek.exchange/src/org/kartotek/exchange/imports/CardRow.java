/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.Map;
import org.kartotek.core.value.Value;

/**
 * What one row of a file says. Cells that are empty say nothing and have no value here.
 *
 * @param line number of the row's first line
 * @param key by which the row finds its card; unknown where the row has none
 * @param customer values by key of the field
 * @param contact values by key of the field
 */
record CardRow(long line, Value key, Map<String, Value> customer, Map<String, Value> contact) {}
