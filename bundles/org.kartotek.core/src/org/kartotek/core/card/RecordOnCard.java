/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.card;

/**
 * One record and where it is.
 *
 * @param cardId id of the customer card that it is or hangs on; what stands for it where the record belongs to none
 * @param record as the session may see it
 */
public record RecordOnCard(long cardId, CardRecord record) {}
