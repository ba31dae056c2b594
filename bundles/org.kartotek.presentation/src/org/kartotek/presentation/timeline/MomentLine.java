/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.timeline;

import org.kartotek.core.change.CardUndo;
import org.kartotek.core.change.HistoryEntry.Event;

/**
 * One thing that changed on a card.
 *
 * @param place where
 * @param part name of the contact, address or number, as far as it is known; empty for the card itself
 * @param event what happened
 * @param label of the field; empty where a part came or went
 * @param before value before in words; empty where nobody knew it
 * @param after value after in words; empty where nobody knows it
 */
public record MomentLine(CardUndo.Place place, String part, Event event, String label, String before, String after) {}
