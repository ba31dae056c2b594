/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.signal;

import org.kartotek.core.sentence.Sentence;

/**
 * That a customer exists. Nothing else is said of him.
 *
 * @param owner name of the user who looks after him; empty where nobody does
 */
public record CustomerSignal(String owner) {

    /** What the user is told. */
    public Sentence sentence() {
        return owner.isEmpty() ? Messages.EXISTS : Messages.EXISTS_ASK.with(owner);
    }
}
