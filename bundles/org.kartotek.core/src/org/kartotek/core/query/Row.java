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
import org.kartotek.core.value.Value;

/**
 * One row of a result.
 *
 * @param id of the record
 * @param values one for each column of the query, in its order
 */
public record Row(long id, List<Value> values) {}
