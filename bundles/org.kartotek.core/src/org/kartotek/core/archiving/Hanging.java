/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.archiving;

import org.kartotek.core.catalogue.Kind;

/**
 * How many records of a kind hang on a card.
 *
 * @param count as far as it was counted
 */
public record Hanging(Kind kind, long count) {}
