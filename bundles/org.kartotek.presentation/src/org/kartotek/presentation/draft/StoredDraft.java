/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.draft;

import java.time.Instant;
import org.kartotek.presentation.card.CardDraft;

/**
 * Entries that were not saved, as they lie on the disk.
 *
 * @param file name in the folder of drafts
 * @param at when the last of it was typed
 * @param draft what was typed
 */
public record StoredDraft(String file, Instant at, CardDraft draft) {}
