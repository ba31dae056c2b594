/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.importing;

/** Hears what becomes of the rows, as soon as it is known, in about the order of the file. On the thread of the import. */
@FunctionalInterface
public interface RowListener {
    /** Does not want to know. */
    RowListener NOBODY = row -> {};

    void row(ImportedRow row);
}
