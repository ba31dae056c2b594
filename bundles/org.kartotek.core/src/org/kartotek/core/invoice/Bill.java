/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.invoice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an invoice would say that is not issued yet.
 *
 * @param lines their number
 * @param sums what they come to; empty where that cannot be said
 * @param date on which it would be issued
 * @param due until when it would be to be paid
 */
public record Bill(int lines, Optional<TaxSums> sums, LocalDate date, LocalDate due) {}
