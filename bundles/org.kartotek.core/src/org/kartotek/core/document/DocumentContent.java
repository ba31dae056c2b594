/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.kartotek.core.file.GivenFile;

/** Bytes that can be read more than once. */
@FunctionalInterface
public interface DocumentContent {

    /** Reads from the beginning; the caller closes it. */
    InputStream open() throws IOException;

    static DocumentContent of(Path file) {
        return () -> GivenFile.open(file);
    }

    static DocumentContent of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
