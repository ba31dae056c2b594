/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.invoice;

import java.math.BigDecimal;

/**
 * A line of an invoice of which something can be taken back.
 *
 * @param position on the invoice
 * @param text what was sold
 * @param left how much has not been taken back yet
 */
public record OpenLine(int position, String text, BigDecimal left) {}
