/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.change;

import org.kartotek.core.problem.KartotekException;

/** The record was changed by somebody else after it was read; nothing was written. */
public class ConflictException extends KartotekException {
    private static final long serialVersionUID = 1L;
    private final long cardId;

    public ConflictException(long cardId) {
        super(Messages.CHANGED_MEANWHILE);
        this.cardId = cardId;
    }

    /** Id of the customer card. */
    public long cardId() {
        return cardId;
    }
}
