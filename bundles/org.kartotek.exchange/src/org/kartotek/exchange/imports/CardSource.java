/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.List;
import org.kartotek.core.sentence.Sentence;

/** A file that cards are read from. It can be walked any number of times. */
interface CardSource extends AutoCloseable {

    Shape shape();

    /** Reads from the first card on; the caller closes the walk. */
    CardWalk walk();

    /** What the user should know about how the file is read, one sentence each. */
    List<Sentence> notes();

    @Override
    void close();
}
