/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.function.Supplier;

/**
 * A card as it stands in the file.
 *
 * @param line number of its first line
 * @param reading reads its values; throws a {@link org.kartotek.core.problem.KartotekException} where that cannot be done
 */
record RawCard(long line, Supplier<CardRow> reading) {}
