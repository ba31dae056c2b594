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
import java.util.Optional;
import org.kartotek.core.value.Money;

/**
 * What is offered or sold.
 *
 * @param article id
 * @param price of one; that of the article where empty
 * @param discount in whole percent
 */
public record SaleLine(long article, BigDecimal quantity, Optional<Money> price, Optional<BigDecimal> discount) {}
