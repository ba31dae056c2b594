/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.List;
import org.kartotek.core.change.BulkChange.Outcome;
import org.kartotek.core.change.RecordEdit;

/**
 * What one row of the file leads to.
 *
 * @param line number of the row's first line
 * @param outcome what becomes of the card
 * @param edits that bring it about; none for an unchanged card
 */
record RowPlan(long line, Outcome outcome, List<RecordEdit> edits) {}
