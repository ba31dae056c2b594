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

/** Something is asked of a function that the office has switched off. */
public final class FunctionOffException extends KartotekException {
    private static final long serialVersionUID = 1L;

    /**
     * @param title what the function is called
     * @param key its name on the command line
     */
    public FunctionOffException(Sentence title, String key) {
        super(Messages.FUNCTION_OFF.with(title, key));
    }
}
