/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.problem;

import org.kartotek.core.sentence.Sentence;

/** Nobody may enter under this name and password. It does not say which of the two is wrong. */
public class SignInRefusedException extends KartotekException {
    private static final long serialVersionUID = 1L;

    /**
     * @param sentence the same for an unknown name and a wrong password
     */
    public SignInRefusedException(Sentence sentence) {
        super(sentence);
    }
}
