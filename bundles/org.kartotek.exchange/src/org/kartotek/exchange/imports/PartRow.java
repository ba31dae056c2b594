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
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.Value;

/**
 * What one row says of a record that hangs on its card.
 *
 * @param kind of record
 * @param values by key of the field
 */
record PartRow(Kind kind, Map<String, Value> values) {}
