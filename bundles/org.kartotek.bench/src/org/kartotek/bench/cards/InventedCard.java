/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.cards;

import java.util.Map;
import java.util.Optional;
import org.kartotek.core.value.Value;

/**
 * A card that nobody has written yet.
 *
 * @param customer its values by key of the field
 * @param contact the values of its contact, or empty where it has none
 */
public record InventedCard(Map<String, Value> customer, Optional<Map<String, Value>> contact) {}
