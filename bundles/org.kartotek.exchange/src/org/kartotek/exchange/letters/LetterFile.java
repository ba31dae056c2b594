/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.letters;

import java.io.IOException;
import java.util.function.UnaryOperator;

/** A file that letters are written into, one after the other. One thread. */
interface LetterFile {

    /** @param texts gives what fills a gap for its name */
    void add(UnaryOperator<String> texts) throws IOException;

    /** Writes what comes behind the last letter, of which there is at least one. */
    void finish() throws IOException;
}
