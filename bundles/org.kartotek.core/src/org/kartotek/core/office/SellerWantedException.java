/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.office;

import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.sentence.Sentence;

/** Nothing can be issued before an administrator has said more of the office. */
public final class SellerWantedException extends KartotekException {
    private static final long serialVersionUID = 1L;

    /** @param sentence what is missing, and where it is said */
    public SellerWantedException(Sentence sentence) {
        super(sentence);
    }
}
