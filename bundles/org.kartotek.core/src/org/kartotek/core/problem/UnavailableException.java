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

/**
 * The card index cannot do its work at present, whatever it is asked: the disk is full, the connection is lost, others hold it for too
 * long, it is being closed. It says nothing about what was to be written, so work on many rows ends with it.
 */
public class UnavailableException extends KartotekException {
    private static final long serialVersionUID = 1L;

    /** @param sentence what happened and what to do now */
    public UnavailableException(Sentence sentence) {
        super(sentence);
    }

    /**
     * @param sentence what happened and what to do now
     * @param cause for the log only; never shown
     */
    public UnavailableException(Sentence sentence, Throwable cause) {
        super(sentence, cause);
    }
}
