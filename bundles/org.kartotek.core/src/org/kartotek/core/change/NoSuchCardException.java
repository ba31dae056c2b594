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

/** There is no such card; said alike of one that never existed, one that was archived and one that the session may not see. */
public class NoSuchCardException extends KartotekException {
    private static final long serialVersionUID = 1L;

    /** @param cardId as it was asked for */
    public NoSuchCardException(long cardId) {
        super(Messages.NO_CARD.with(cardId));
    }
}
