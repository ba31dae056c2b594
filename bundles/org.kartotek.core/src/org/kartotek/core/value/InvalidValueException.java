/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.value;

import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.sentence.Sentence;

/** A text that cannot be read as a value of a field. The message says why and what would be right. */
public class InvalidValueException extends KartotekException {
    private static final long serialVersionUID = 1L;

    public InvalidValueException(Sentence sentence) {
        super(sentence);
    }
}
