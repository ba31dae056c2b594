/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.timeline;

import java.time.Instant;
import java.util.List;
import org.kartotek.core.change.Reason;

/**
 * What one change set did to a card.
 *
 * @param changeSet its id
 * @param at when
 * @param login who
 * @param reason why
 * @param begins whether the card was created by it
 * @param lines what changed; empty where it created the card and nothing else
 */
public record Moment(long changeSet, Instant at, String login, Reason reason, boolean begins, List<MomentLine> lines) {
    public Moment {
        lines = List.copyOf(lines);
    }
}
